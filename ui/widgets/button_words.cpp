// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button_words.h"

#include <QAbstractButton>
#include <QTextDocumentFragment>

namespace assay {

QString wordsOf(const QAbstractButton& button)
{
    return button.accessibleName().isEmpty() ? button.text() : button.accessibleName();
}

QString tipOf(const QAbstractButton& button)
{
    return button.statusTip().isEmpty() ? QTextDocumentFragment::fromHtml(button.toolTip()).toPlainText()
                                        : button.statusTip();
}

} // namespace assay
