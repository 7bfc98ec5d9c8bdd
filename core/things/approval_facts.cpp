// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/approval_facts.h"

#include "core/approvals/release_decision.h"
#include "core/base/text.h"
#include "core/domain/evidence.h"
#include "core/things/fact_lines.h"
#include "core/trust/dsse.h"

namespace assay {
namespace {

/// What was signed, as the window says it; a sentence where the envelope cannot be read.
QString envelopeWords(QByteArrayView envelope)
{
    const Result<dsse::Envelope> read = dsse::read(envelope);
    const Result<ReleaseDecision> decision =
        read ? decisions::decisionFromPayload(read->payload) : Result<ReleaseDecision>(failed(read));
    return decision ? decisions::wordsOf(*decision).join(u'\n') : decision.error().message;
}

} // namespace

std::optional<ThingFacts> evidenceFacts(db::Connection& connection, const QString& key)
{
    db::Statement row = connection.prepare(
        "SELECT e.uid, e.title, m.name || '@' || CAST(v.version AS TEXT), e.kind, e.control, e.media_type, e.size,"
        " e.location, p.name, e.added_at, e.withdrawn_at, e.sha256 FROM evidence e JOIN release r ON"
        " r.id = e.release_id JOIN model_version v ON v.id = r.version_id JOIN registered_model m ON m.id = v.model_id"
        " JOIN person p ON p.id = e.author_id WHERE e.uid = ?");
    if (!row.bind(key).step())
        return std::nullopt;
    const std::optional<EvidenceKind> kind = evidenceKindFromString(row.text(3));
    FactLines facts(row);
    facts.text(Text::tr("Release"), 2).words(Text::tr("Kind"), kind ? evidenceKindTitle(*kind) : row.text(3));
    facts.mono(Text::tr("For the control"), 4).text(Text::tr("Type"), 5).count(Text::tr("Bytes"), 6);
    facts.words(Text::tr("Where"), row.text(7).isEmpty() ? Text::tr("in the project") : row.text(7));
    facts.text(Text::tr("Added by"), 8).time(Text::tr("Added"), 9).time(Text::tr("Withdrawn"), 10);
    ThingFacts made{{{}, "evidence", row.text(0)}, {}, row.text(1), false, facts.take()};
    made.facts.push_back({QStringLiteral("SHA-256"), QString::fromLatin1(row.bytes(11).toHex()), {}, true});
    return made;
}

std::optional<ThingFacts> signOffFacts(db::Connection& connection, const QString& key)
{
    db::Statement row = connection.prepare(
        "SELECT s.uid, p.name, s.role, s.decision, s.decided_at, s.expires_at, k.fingerprint,"
        " m.name || '@' || CAST(v.version AS TEXT), s.envelope FROM sign_off s JOIN person p ON p.id = s.person_id"
        " JOIN person_key k ON k.id = s.key_id JOIN approval_request q ON q.id = s.request_id"
        " JOIN release r ON r.id = q.release_id JOIN model_version v ON v.id = r.version_id"
        " JOIN registered_model m ON m.id = v.model_id WHERE s.uid = ?");
    if (!row.bind(key).step())
        return std::nullopt;
    const std::optional<Decision> decision = decisionFromString(row.text(3));
    const std::optional<Role> role = roleFromString(row.text(2));
    FactLines facts(row);
    facts.words(Text::tr("Decision"), decision ? decisionTitle(*decision) : row.text(3));
    facts.text(Text::tr("Release"), 7).text(Text::tr("Signed by"), 1);
    facts.words(Text::tr("Role"), role ? roleTitle(*role) : row.text(2));
    facts.time(Text::tr("Signed"), 4).time(Text::tr("Counts until"), 5).mono(Text::tr("Key"), 6);
    facts.words(Text::tr("What was signed"), envelopeWords(row.text(8).toUtf8()));
    return ThingFacts{{{}, "sign-off", row.text(0)},
                      {},
                      Text::tr("Sign-off of %1 by %2").arg(row.text(7), row.text(1)),
                      false,
                      facts.take()};
}

} // namespace assay
