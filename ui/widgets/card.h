// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace assay {

/// A surface with a thin border and round corners, on the ground of a page.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A horizontal bar of surface with a line under or over it.
class Bar final : public QWidget {
    Q_OBJECT

public:
    explicit Bar(Qt::Edge lineAt, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::Edge m_lineAt;
};

/// A card with one number, what it counts and where it comes from.
Card* figureCard(const QString& caption, const QString& figure, const QString& note, QWidget* parent = nullptr);

/// A card with a heading, and the layout that its content goes into. `note` and `end`, where given, stand beside it.
Card* headedCard(const QString& title, QBoxLayout*& content, QWidget* note = nullptr, QWidget* end = nullptr);

} // namespace assay
