// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passphrase_field.h"

namespace assay {

PassphraseField::PassphraseField(QWidget* parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setContextMenuPolicy(Qt::NoContextMenu);
    setDragEnabled(false);
}

SecretText PassphraseField::take()
{
    QString typed = text();
    setText({}); // Also forgets what could be undone; afterwards the text is only here.
    return SecretText::taken(typed);
}

} // namespace assay
