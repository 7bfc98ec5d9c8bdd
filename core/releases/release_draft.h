// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/release.h"

namespace assay {

/// What somebody says to begin a release. What the project knows of the run, or of the imported version, is taken from
/// there; texts that are given here go before it.
struct ReleaseDraft {
    QString run;     ///< A run's uid, where a new version is made of it.
    QString model;   ///< The new version's model, which is made where there is none of the name.
    QString version; ///< Or an imported version, as "credit-default@3".
    QString useCase; ///< Its key or uid; empty for the one that the run's experiment belongs to.
    QString technique;
    QString codeCommit;
    QStringList features;
    bool staged = false; ///< Invented for a demo.
};

namespace releases {

/// What the project knows of how a run's model was made: its commit, parameters, data sets, features of the training data
/// as the source's schema names them, and files. Of the files those below `modelFolder` where it is not empty, else those
/// beside an MLmodel file, else those that are models by their name. May throw db::SqlError.
ReleaseParts partsOfRun(db::Connection& connection, RunId run, const QString& modelFolder = {});

/// The part that a data set plays, in our words, by the word of a source: "training" is "train", "eval" "validation".
QString splitRole(const QString& context);

/// The parts that data play for a release, as people name them: "train", "validation", "test", "preprod", "production".
const QStringList& splitParts();

/// The part that a person means by a word: one of splitParts(), or one that splitRole() knows. Raises Invalid, with the
/// words there are, for another.
QString splitPart(const QString& word);

/// The data set of a release that a person means by "loans" or the beginning of its digest, of four digits at least, alone or
/// after its part as in "train:loans", by any word that splitPart() knows for it. Raises NotFound with those there are, and Invalid where several fit.
ReleaseSplit splitNamed(const Release& release, const QString& words);

/// The column names of a data set's schema as MLflow writes it; nothing for another text.
QStringList columnsOfSchema(const QString& schema);

} // namespace releases
} // namespace assay
