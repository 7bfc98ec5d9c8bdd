// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

class QPushButton;
class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace assay {

/// What forms over a page have in common: one that is laid out under its title and goes when it is closed.
QVBoxLayout* formLayout(QWidget& form, const QString& title);

/// A caption over its field.
void addFormField(QVBoxLayout& layout, const QString& caption, QWidget* field);

/// Two fields beside each other, each under its caption.
void addFieldsBeside(QVBoxLayout& layout, const QString& leftCaption, QWidget* left, const QString& rightCaption,
                     QWidget* right);

/// The size that a form or panel asks for, with the height that its sentences take at that width.
QSize fittingSize(const QWidget& form);

/// Gives a form the height of what it says now.
void fitContent(QWidget& form);

/// What scrolls in a form stands on the form's own ground.
void showThrough(QScrollArea& area);

/// A way out, and the button that saves at the right end.
void addFormButtons(QVBoxLayout& layout, QWidget& form, QPushButton* save);

} // namespace assay
