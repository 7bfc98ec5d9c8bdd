// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/block_editor.h"

#include <QKeyEvent>

namespace assay {
namespace {

constexpr int editorHeight = 180;

} // namespace

BlockEditor::BlockEditor(const QString& source, QWidget* parent)
    : QPlainTextEdit(source, parent)
{
    setObjectName(QStringLiteral("blockEditor"));
    setAccessibleName(tr("Text of the report, Markdown"));
    setPlaceholderText(tr("# Heading, *emphasis*, **strong**, `code`, - lists, > quotes. Ctrl+Return keeps it, Escape "
                          "drops it."));
    setTabChangesFocus(true);
    setFixedHeight(editorHeight);
}

void BlockEditor::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT kept(toPlainText());
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT dropped();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace assay
