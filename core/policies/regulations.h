// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/policies/policy.h"

#include <QByteArrayView>

namespace assay::policies {

/// A law, a supervisor's guidance or a standard, as of some day: data with a source, not legal advice.
struct Regulation {
    struct Clause {
        QString id;      ///< "Annex IV 4"
        QString wording; ///< One line of our own; never the regulation's text.

        bool operator==(const Clause&) const = default;
    };

    /// A day on which more of it begins to apply.
    struct Milestone {
        QDate date;
        QString what;

        bool operator==(const Milestone&) const = default;
    };

    QString id; ///< "eu-ai-act"
    QString jurisdiction;
    QString title;
    QDate date; ///< Of the document.
    QDate effectiveFrom;
    std::optional<QDate> effectiveTo; ///< The first day on which it no longer holds.
    QString supersededBy;             ///< The id of what took its place; empty where nothing did.
    QString source;                   ///< The document, and by way of whom it was read.
    std::optional<QDate> checkedAt;   ///< When somebody last compared this entry with its source; never where empty.
    bool verified = false;            ///< Whether that was the document itself. Show it where it is not.
    std::vector<Milestone> milestones;
    std::vector<Clause> clauses;

    bool operator==(const Regulation&) const = default;
};

/// The regulations that a JSON text holds. Invalid where the text is not exactly as it has to be, with the place and the
/// rule; among others where one is superseded by none of them, or by itself over others.
Result<std::vector<Regulation>> regulationsFromText(QByteArrayView text);

/// The one text of regulations, as it is stored and hashed. regulationsFromText() reads it as equal ones.
QByteArray canonicalRegulations(const std::vector<Regulation>& regulations);

/// The same for people to read and edit: a member a line.
QByteArray readableRegulations(const std::vector<Regulation>& regulations);

/// Those that hold on that day, in their order.
std::vector<Regulation> regulationsAt(const std::vector<Regulation>& regulations, QDate day);

/// The one of that id, or nullptr.
const Regulation* regulation(const std::vector<Regulation>& regulations, QStringView id);

/// What the one of that id is called; the id where there is none.
QString regulationTitle(const std::vector<Regulation>& regulations, const QString& id);

/// Where a control of a policy names a clause of a regulation.
struct Citation {
    PolicyReference policy;
    QString control; ///< Its key.
    Reference reference;

    bool operator==(const Citation&) const = default;
};

/// Every place where these policies cite that regulation.
std::vector<Citation> citationsOf(QStringView regulation, const std::vector<Policy>& policies);

/// Every citation of a regulation or a clause that is not among these: an empty list is a policy in order.
std::vector<Citation> unknownCitations(const Policy& policy, const std::vector<Regulation>& regulations);

/// A model version and the policy it was judged by.
struct JudgedVersion {
    QString address; ///< "assay://…"
    QString title;
    PolicyReference policy;

    bool operator==(const JudgedVersion&) const = default;
};

/// What a regulation's replacement asks somebody to look at again.
struct ReplacementImpact {
    std::vector<Citation> citations;     ///< Of the old regulation.
    std::vector<Citation> withoutClause; ///< Of them, those whose clause the new one does not have by that id.
    std::vector<JudgedVersion> versions; ///< Judged by a policy that cites the old one.
};

/// What is touched when `replacement` takes the place of the regulation of that id.
ReplacementImpact impactOf(QStringView replaced, const Regulation& replacement, const std::vector<Policy>& policies,
                           const std::vector<JudgedVersion>& versions);

} // namespace assay::policies
