// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/board_column.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace assay::tests {

/// What a model says of all its cells in one role, row by row.
inline QStringList wordsOfModel(const QAbstractItemModel& model, int role)
{
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            words << model.index(row, column).data(role).toString();
    }
    return words;
}

/// What a widget itself says, without those in it: a label, a button, a field, or all cells of a list or table.
inline QStringList ownWords(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return {label->text()};
    if (const auto* elided = qobject_cast<const ElidedLabel*>(&widget))
        return {elided->text()};
    if (const auto* chip = qobject_cast<const Chip*>(&widget))
        return {chip->word()};
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return {button->text()};
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return {line->text()};
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(&widget))
        return {plain->toPlainText()};
    if (const auto* text = qobject_cast<const QTextEdit*>(&widget))
        return {text->toPlainText()};
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        return {combo->currentText()};
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model())
        return wordsOfModel(*view->model(), Qt::DisplayRole) + wordsOfModel(*view->model(), Qt::AccessibleTextRole);
    return {};
}

/// Everything that a widget and those in it say where they are visible, also where that is scrolled away.
inline QStringList shownWords(const QWidget& root)
{
    QStringList words = ownWords(root);
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->isVisibleTo(&root))
            words << ownWords(*widget);
    }
    words.removeAll(QString());
    return words;
}

} // namespace assay::tests
