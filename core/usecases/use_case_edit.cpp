// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/use_case_edit.h"

#include "core/audit/audit_facts.h"
#include "core/base/text.h"
#include "core/base/word_table.h"
#include "core/charters/charter_settling.h"
#include "core/people/people_store.h"
#include "core/skills/skill_gap.h"
#include "core/usecases/use_case_texts.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace assay::usecases {
namespace {

constexpr std::array UseCaseFieldTitles{
    WordTitle{"title", QT_TRANSLATE_NOOP("Text", "title")},
    WordTitle{"problem", QT_TRANSLATE_NOOP("Text", "problem")},
    WordTitle{"decision", QT_TRANSLATE_NOOP("Text", "decision")},
    WordTitle{"owner", QT_TRANSLATE_NOOP("Text", "owner")},
    WordTitle{"business_owner", QT_TRANSLATE_NOOP("Text", "business owner")},
    WordTitle{"sponsor", QT_TRANSLATE_NOOP("Text", "sponsor")},
    WordTitle{"risk_tier", QT_TRANSLATE_NOOP("Text", "risk")},
    WordTitle{"technique", QT_TRANSLATE_NOOP("Text", "technique")},
    WordTitle{"value_hypothesis", QT_TRANSLATE_NOOP("Text", "value hypothesis")},
};

UseCase withFields(db::Connection& connection, UseCase useCase, const UseCaseFields& fields)
{
    const auto idOf = [&](const QString& uid, PersonId before) {
        if (uid.isEmpty())
            return PersonId{};
        const PersonId named = people::byUid(connection, uid).id;
        return named == before ? before : people::hereByUid(connection, uid).id;
    };
    useCase.title = fields.title.trimmed();
    useCase.problem = fields.problem;
    useCase.decision = fields.decision;
    useCase.owner = idOf(fields.ownerUid, useCase.owner);
    useCase.businessOwner = idOf(fields.businessOwnerUid, useCase.businessOwner);
    useCase.sponsor = idOf(fields.sponsorUid, useCase.sponsor);
    useCase.riskTier = fields.riskTier;
    useCase.technique = fields.technique;
    useCase.valueHypothesis = fields.valueHypothesis;
    return useCase;
}

/// "Ana: problem, title" for one entry of the log.
QString changeOf(db::Connection& connection, const AuditEntry& entry)
{
    const QString who = people::byUid(connection, entry.actor).name;
    if (const QString to = audit::factText(entry, u"to"); !to.isEmpty())
        return Text::tr("%1 took it to %2")
            .arg(who, stateTitle(useCaseStateFromString(to).value_or(UseCaseState::Proposed)));
    QStringList titles;
    for (const QString& field : merging::changedFields(entry))
        titles.append(fieldTitle(field));
    return Text::tr("%1 changed: %2").arg(who, titles.join(QStringLiteral(", ")));
}

/// Every change of a use case raises its version by one, so its first `version` entries made that version.
QStringList changesSince(db::Connection& connection, const QString& uid, qint64 version)
{
    db::Statement rows = connection.prepare(
        "SELECT body FROM audit_event WHERE entity = 'use_case' AND entity_id = ? AND verb IN ('created',"
        " 'state_changed', 'updated') ORDER BY seq");
    rows.bind(uid);
    QStringList changes;
    for (qint64 entry = 1; rows.step(); ++entry) {
        if (entry > version)
            changes.append(changeOf(connection, db::orRaise(parseBody(rows.bytesView(0)))));
    }
    return changes;
}

void write(db::WriteTransaction& transaction, const UseCase& after)
{
    const auto orNull = [](PersonId id) { return id ? std::optional(id.value) : std::nullopt; };
    transaction.connection()
        .prepare("UPDATE use_case SET title = ?, problem = ?, decision = ?, owner_id = ?, business_owner_id = ?,"
                 " sponsor_id = ?, risk_tier = ?, technique = ?, value_hypothesis = ?, row_version = row_version + 1 "
                 "WHERE id = ?")
        .bind(after.title)
        .bind(after.problem)
        .bind(after.decision)
        .bind(orNull(after.owner))
        .bind(orNull(after.businessOwner))
        .bind(orNull(after.sponsor))
        .bind(toString(after.riskTier))
        .bind(after.technique)
        .bind(after.valueHypothesis)
        .bind(after.id.value)
        .run();
}

/// The fields to write. What others wrote meanwhile stays where this edit does not touch it.
UseCaseFields wantedFields(db::Connection& connection, const UseCase& before, const UseCaseEdit& edit)
{
    if (edit.seen) {
        UseCaseFields mine = edit.fields;
        mine.title = mine.title.trimmed();
        return fieldsFrom(merging::mergedOrRaise(
            *edit.seen, textsOf(mine), newerTexts(connection, before, edit.expectedVersion), before.key, fieldTitle));
    }
    if (before.rowVersion != edit.expectedVersion) {
        db::raise(
            Error::Kind::Conflict,
            Text::tr("%1 has changed since you opened it (%2). Nothing was saved; look at what is new and save again.")
                .arg(before.key,
                     changesSince(connection, before.uid, edit.expectedVersion).join(QStringLiteral("; "))));
    }
    return edit.fields;
}

} // namespace

void applyEdit(db::WriteTransaction& transaction, const UseCase& before, const UseCaseEdit& edit)
{
    db::Connection& connection = transaction.connection();
    const UseCase after = withFields(connection, before, wantedFields(connection, before, edit));
    std::vector<AuditFact> facts =
        merging::editFacts(textsOf(fieldsOf(connection, before)), textsOf(fieldsOf(connection, after)));
    if (facts.empty())
        db::raise(Error::Kind::Invalid, Text::tr("Nothing differs from what %1 says already.").arg(before.key));
    write(transaction, after);
    transaction.record({.verb = QStringLiteral("updated"),
                        .entity = {},
                        .entityId = before.uid,
                        .before = rowHash(before),
                        .after = rowHash(byUid(connection, before.uid)),
                        .facts = std::move(facts)});
    if (before.riskTier != after.riskTier || before.businessOwner != after.businessOwner)
        charters::settleAll(transaction, before.id);
    if (before.technique != after.technique)
        skills::followGaps(transaction, byUid(connection, before.uid));
}

QString fieldTitle(const QString& field)
{
    return merging::titleIn(UseCaseFieldTitles, field);
}

} // namespace assay::usecases
