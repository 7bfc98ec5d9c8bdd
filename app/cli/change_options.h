// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change_store.h"

#include <QCommandLineParser>

namespace assay {

/// The options by which people say what a change is: all but its title.
void declareChangeOptions(QCommandLineParser& parser);

/// Takes what the options say into `fields`; what none names stays as it is. A failure for a word that is none makes the exit
/// code Usage.
Result<> takeChangeOptions(const QCommandLineParser& parser, ChangeFields& fields);

/// The same for a kind of change: how much depends on it, and its words.
void declareChangeWords(QCommandLineParser& parser);
Result<> takeChangeWords(const QCommandLineParser& parser, ChangeText& text, ChangeImpact& impact);

/// --standard: made from one of the catalogue, which says its type and how much depends on it.
void declareStandardOption(QCommandLineParser& parser);
Result<QString> standardFrom(const QCommandLineParser& parser); ///< Empty where it is not set.

} // namespace assay
