// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"

#include <QString>

#include <functional>
#include <optional>
#include <tuple>
#include <vector>

namespace assay {

/// All that is written about one thing.
struct SearchDocument {
    QByteArray kind; ///< As addresses have it: "use-case".
    QString uid;
    QString key;      ///< "UC-3"; empty where things of the kind have none.
    QString title;    ///< A line of at most 160 characters; where it is less than the whole, the body begins with that.
    QString state;    ///< The word of the project file; empty where things of the kind have none.
    QString ownerUid; ///< Of who is answerable for it; empty where nobody is.
    QString owner;    ///< By name.
    QString body;     ///< Its texts, a paragraph each.
    qint64 changedAt = 0; ///< When the log tells of it last; milliseconds, UTC.
};

/// A thing that the log names: its kind as addresses have it.
struct SearchSubject {
    QByteArray kind;
    QString uid;

    bool operator<(const SearchSubject& other) const { return std::tie(kind, uid) < std::tie(other.kind, other.uid); }
};

/// What is written about every thing of the project; nothing where `stopped`, which is asked now and then, answers true. Runs
/// inside a transaction of the caller and may throw db::SqlError.
std::vector<SearchDocument> searchDocuments(
    db::Connection& connection, const std::function<bool()>& stopped = [] { return false; });

/// The same of one thing; nothing where it is gone or taken back.
std::optional<SearchDocument> searchDocument(db::Connection& connection, const SearchSubject& subject);

/// The things whose documents the entries after `seq` may have changed, each once.
std::vector<SearchSubject> changedSubjects(db::Connection& connection, qint64 seq);

/// Whether a thing in this state asks nothing of anybody any more: it is done, closed, refused or withdrawn.
bool isEndedState(const QString& state);

/// The title of a state, as people read it; the word itself where nobody knows it.
QString searchStateTitle(const QByteArray& kind, const QString& state);

} // namespace assay
