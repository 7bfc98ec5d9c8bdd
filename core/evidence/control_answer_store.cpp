// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/control_answer_store.h"

#include "core/base/json_members.h"
#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/evidence/evidence_rows.h"
#include "core/evidence/evidence_rules.h"
#include "core/findings/finding_change.h"
#include "core/people/people_store.h"
#include "core/policies/policy_rows.h"
#include "core/releases/evidence_change.h"
#include "core/releases/release_rows.h"

#include <algorithm>

namespace assay {
namespace {

using Word = ControlAnswer::Word;

policies::Control controlInForce(db::WriteTransaction& transaction, const QString& key)
{
    policies::ensureShipped(transaction);
    const policies::Policy policy = policies::policyInForce(transaction.connection(), transaction.now());
    const auto found = std::find_if(policy.controls.begin(), policy.controls.end(),
                                    [&](const policies::Control& control) { return control.key == key; });
    if (found == policy.controls.end()) {
        db::raise(Error::Kind::NotFound,
                  Text::tr("The policy in force, %1 %2, has no control %3. Nothing was saved.")
                      .arg(policy.id, QString::number(policy.version), key));
    }
    return *found;
}

void requireReasons(const policies::Control& control, const AnswerDraft& draft, qint64 now)
{
    const bool needsText = draft.word == Word::NotApplicable || draft.word == Word::Accepted;
    if (needsText && draft.text.trimmed().isEmpty())
        db::raise(Error::Kind::Invalid,
                  Text::tr("“%1” needs a reason in words. Nothing was saved.").arg(control.title));
    if (draft.word == Word::Yes && evidence::needsEvidence(control) && draft.evidence.isEmpty()) {
        db::raise(Error::Kind::Invalid,
                  Text::tr("“%1” is answered with evidence. Nothing was saved; add it to the release and name it.")
                      .arg(control.title));
    }
    if (draft.validUntil && *draft.validUntil <= now)
        db::raise(Error::Kind::Invalid, Text::tr("An answer holds until a day in the future. Nothing was saved."));
}

void requireEvidenceOf(db::Connection& connection, const Release& release, const QStringList& uids)
{
    for (const QString& uid : uids) {
        const ReleaseEvidence found = evidence::byUid(connection, uid);
        if (found.release != release.id)
            db::raise(Error::Kind::Invalid,
                      Text::tr("“%1” is evidence of another release. Nothing was saved.").arg(found.title));
        if (found.withdrawnAt)
            db::raise(Error::Kind::Invalid, Text::tr("“%1” was withdrawn. Nothing was saved.").arg(found.title));
    }
}

/// Whether the actor may is asked in the order in which the sentences help: what nobody answers, then who does.
void requireMayAnswer(db::Connection& connection, const policies::Control& control, Word word, const Release& release,
                      const Actor& actor)
{
    if (const auto refusal = evidence::wordRefusal(control, word))
        db::raise(Error::Kind::Invalid, *refusal);
    if (const auto refusal = evidence::answerRefusal(connection, control, word, release, actor))
        db::raise(Error::Kind::Denied, *refusal);
}

QString insertAnswer(db::WriteTransaction& transaction, const Release& release, const AnswerDraft& draft)
{
    db::Connection& connection = transaction.connection();
    const Actor& actor = transaction.note().actor;
    const QString uid = newUlid(transaction.now());
    db::Statement made = connection.prepare(
        "INSERT INTO control_answer (uid, release_id, control, answer, text, evidence, person_id, role, answered_at,"
        " valid_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
    made.bind(uid).bind(release.id.value).bind(draft.control).bind(toString(draft.word)).bind(draft.text);
    made.bindText(canonicalTexts(draft.evidence)).bind(people::byUid(connection, actor.person).id.value);
    made.bind(actor.role).bind(transaction.now()).bind(draft.validUntil).step();
    const qint64 id = made.integer(0);
    made.reset();
    transaction.record({.verb = {},
                        .entity = QStringLiteral("control_answer"),
                        .entityId = uid,
                        .after = evidence::answerHash(connection, id),
                        .facts = {{QStringLiteral("release"), release.uid},
                                  {QStringLiteral("control"), draft.control},
                                  {QStringLiteral("answer"), toString(draft.word)}}});
    return uid;
}

} // namespace

Result<QString> ControlAnswerStore::answer(const AnswerDraft& draft, const Actor& actor, const QString& command)
{
    const db::AuditNote note{actor, QStringLiteral("answered"), QStringLiteral("control_answer"), {}, {}, command};
    return m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        findings::reopenExpired(transaction);
        const policies::Control control = controlInForce(transaction, draft.control);
        const Release release = releases::byName(connection, draft.release);
        requireMayAnswer(connection, control, draft.word, release, actor);
        requireReasons(control, draft, transaction.now());
        requireEvidenceOf(connection, release, draft.evidence);
        const QString uid = insertAnswer(transaction, release, draft);
        releases::evidenceChanged(transaction, release.id,
                                  Text::tr("%1 answered “%2”").arg(releases::changerName(transaction), control.title));
        return uid;
    });
}

} // namespace assay
