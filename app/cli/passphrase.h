// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_text.h"

#include <QCommandLineParser>

namespace assay {

/// A passphrase that a verb needs. It comes from a file or an open descriptor where the option names one, otherwise from
/// the terminal, which does not show it; never from the command line or the environment, where others can read it.
struct PassphraseWanted {
    QString option;     ///< Its name, without dashes.
    QString prompt;     ///< Translated, with its colon.
    bool isNew = false; ///< It is asked for twice.
};

extern const QString passphraseOption; ///< "passphrase-file"

void declarePassphrase(QCommandLineParser& parser, const QString& option = passphraseOption);

/// Denied where there is no terminal to ask at, Cancelled by Ctrl-C, Invalid where two entries differ; otherwise as
/// readPrivateFile().
Result<SecretText> passphraseFrom(const QCommandLineParser& parser, const PassphraseWanted& wanted);

} // namespace assay
