// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/risk_store.h"

#include "core/base/text.h"
#include "core/base/text_limits.h"
#include "core/base/ulid.h"
#include "core/findings/finding_rows.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"
#include "core/releases/release_rows.h"
#include "core/risks/risk_change.h"
#include "core/risks/risk_rows.h"
#include "core/risks/risk_rules.h"
#include "core/risks/risk_texts.h"
#include "core/usecases/use_case_party.h"
#include "core/usecases/use_case_store.h"

namespace assay {
namespace {

db::AuditNote riskNote(const Actor& actor, const char* verb, const QString& command, const QString& reason = {})
{
    return {actor, QString::fromLatin1(verb), risks::RiskEntity, {}, reason, command};
}

std::optional<Error> faultOfRisk(const RiskText& text)
{
    if (text.title.trimmed().isEmpty())
        return Error{Error::Kind::Invalid, Text::tr("A risk needs a title. Nothing was saved."), {}};
    const QString problem = lengthProblem(text.title, {text.cause, text.effect, text.plan});
    return problem.isEmpty() ? std::nullopt : std::optional(Error{Error::Kind::Invalid, problem, {}});
}

std::optional<Error> faultOfJudgement(const RiskJudgement& judgement, const QString& missing)
{
    if (!judgement.level.isValid())
        return Error{Error::Kind::Invalid,
                     Text::tr("Likelihood and impact are whole numbers from 1 to 5. Nothing was saved."),
                     {}};
    if (judgement.text.trimmed().isEmpty())
        return Error{Error::Kind::Invalid, missing, {}};
    const QString problem = lengthProblem({}, {judgement.text});
    return problem.isEmpty() ? std::nullopt : std::optional(Error{Error::Kind::Invalid, problem, {}});
}

/// A risk inside the write that changes it.
struct RiskChange {
    db::WriteTransaction& transaction;
    Risk before;
    Risk after;
    RiskParty party;
    NamedPerson person;
    RoleHolders holders;
    std::vector<AuditFact> facts = {};
};

/// Runs `change` on the risk of that name, as it is now, and writes and logs what it made of `after`. Answers the uid.
QString changeRisk(db::WriteTransaction& transaction, const QString& name,
                   const std::function<void(RiskChange&)>& change, const QString& verb = {})
{
    db::Connection& connection = transaction.connection();
    const Actor& actor = transaction.note().actor;
    const Person person = people::actingByUid(connection, actor.person);
    risks::reopenExpired(transaction);
    const Risk before = risks::byName(connection, name);
    const UseCaseId about = usecases::servedBy(connection, before.useCase, before.release);
    RiskChange changing{transaction,
                        before,
                        before,
                        {person.id, people::rolesActedIn(connection, actor, about)},
                        {person.id, person.uid, person.name},
                        people::holders(connection, about)};
    change(changing);
    risks::writeRisk(transaction, before, changing.after, std::move(changing.facts), verb);
    return before.uid;
}

Result<> changeRisk(db::Database& database, const db::AuditNote& note, const QString& name,
                    const std::function<void(RiskChange&)>& change)
{
    return withoutValue(database.writeOnce(
        note, [&](db::WriteTransaction& transaction) { return changeRisk(transaction, name, change); }));
}

void takeFields(db::Connection& connection, const RiskFields& fields, Risk& risk)
{
    risk.text = fields.text;
    risk.text.title = fields.text.title.trimmed();
    risk.useCase = fields.useCase.isEmpty() ? UseCaseId{} : usecases::byKeyOrUid(connection, fields.useCase).id;
    risk.release = fields.release.isEmpty() ? ReleaseId{} : releases::byName(connection, fields.release).id;
    risk.finding = fields.finding.isEmpty() ? FindingId{} : findings::byName(connection, fields.finding).id;
    risk.control = fields.control.trimmed();
    risk.treatment = fields.treatment;
    risk.reviewAt = fields.reviewAt;
    if (fields.ownerUid == risk.owner.uid)
        return;
    const Person owner = fields.ownerUid.isEmpty() ? Person{} : people::hereByUid(connection, fields.ownerUid);
    risk.owner = {owner.id, owner.uid, owner.name};
}

/// The same with each thing by its uid, so that they compare with what others wrote.
RiskFields byUids(db::Connection& connection, RiskFields fields)
{
    if (!fields.useCase.isEmpty())
        fields.useCase = usecases::byKeyOrUid(connection, fields.useCase).uid;
    if (!fields.release.isEmpty())
        fields.release = releases::byName(connection, fields.release).uid;
    if (!fields.finding.isEmpty())
        fields.finding = findings::byName(connection, fields.finding).uid;
    return fields;
}

/// The fields as they are to be written. What others wrote meanwhile stays where this edit does not touch it.
RiskFields wantedRisk(db::Connection& connection, const Risk& before, const RiskEdit& edit)
{
    const RiskFields mine = byUids(connection, edit.fields);
    if (edit.seen) {
        const NewerTexts newer = risks::newerTexts(connection, before, edit.expectedVersion);
        return risks::fieldsFrom(
            merging::mergedOrRaise(*edit.seen, risks::textsOf(mine), newer, before.key, risks::fieldTitle));
    }
    if (before.rowVersion != edit.expectedVersion)
        db::raise(Error::Kind::Conflict,
                  Text::tr("%1 has changed since you opened it. Nothing was saved; look at what is new and save again.")
                      .arg(before.key));
    return mine;
}

void applyEdit(RiskChange& change, const RiskEdit& edit)
{
    const Risk& before = change.before;
    db::requireAllowed(riskEditRefusal(before, change.party, change.holders));
    const RiskFields wanted = wantedRisk(change.transaction.connection(), before, edit);
    const std::vector<AuditFact> edited =
        merging::editFacts(risks::textsOf(risks::fieldsOf(before)), risks::textsOf(wanted));
    if (edited.empty())
        db::raise(Error::Kind::Invalid, Text::tr("Nothing differs from what %1 says already.").arg(before.key));
    takeFields(change.transaction.connection(), wanted, change.after);
    change.facts.insert(change.facts.end(), edited.begin(), edited.end());
    if (change.after.owner.id != before.owner.id) {
        change.facts.push_back({QStringLiteral("owner"), change.after.owner.name});
        change.after.lowering.reset();
    }
}

/// An offer to bear a risk is made of it as it was.
void forgetOffer(Risk& risk)
{
    risk.accepter = {};
    risk.acceptedUntil = std::nullopt;
    risk.acceptance = QStringLiteral("");
}

void setRiskState(RiskChange& change, RiskState to, const QString& reason)
{
    if (to == change.before.state)
        return;
    change.after.state = to;
    change.after.stateReason = reason;
    change.facts.push_back({QStringLiteral("from"), toString(change.before.state)});
    change.facts.push_back({QStringLiteral("to"), toString(to)});
}

void addLevel(RiskChange& change, const RiskLevel& level)
{
    change.facts.push_back({QStringLiteral("likelihood"), static_cast<qint64>(level.likelihood)});
    change.facts.push_back({QStringLiteral("impact"), static_cast<qint64>(level.impact)});
}

void applyAssessment(RiskChange& change, const RiskJudgement& judgement)
{
    const Risk& before = change.before;
    db::requireAllowed(riskAssessRefusal(before, change.party, change.holders));
    const RiskLevel level = judgement.level;
    if (before.inherent == level)
        db::raise(Error::Kind::Invalid, Text::tr("That is how %1 is assessed already.").arg(before.key));
    const bool isBelowRest =
        before.residual && (level.likelihood < before.residual->likelihood || level.impact < before.residual->impact);
    if (isBelowRest)
        db::raise(Error::Kind::Invalid,
                  Text::tr("%1 is left of %2, and only evidence that somebody else validates lowers that. Nothing was "
                           "saved; bring evidence first.")
                      .arg(before.residual->words(), before.key));
    const bool isHigher = !before.inherent || !level.isBelow(*before.inherent);
    change.after.inherent = level;
    if (isHigher) {
        change.after.residual = level;
        change.after.lowering.reset();
        setRiskState(change, RiskState::Assessed, judgement.text);
    }
    forgetOffer(change.after);
    change.after.assessments.push_back({false, level, judgement.text, change.person, {}, change.transaction.now()});
    addLevel(change, level);
}

void applyLowering(RiskChange& change, const RiskJudgement& judgement)
{
    const Risk& before = change.before;
    db::requireAllowed(riskLowerRefusal(before, change.party, change.holders));
    if (!before.residual || !judgement.level.isBelow(*before.residual))
        db::raise(
            Error::Kind::Invalid,
            Text::tr("%1 is left of %2; evidence lowers likelihood or impact and raises neither. Nothing was saved.")
                .arg(before.residual.value_or(RiskLevel{}).words(), before.key));
    change.after.lowering = RiskLowering{judgement.level, judgement.text, change.person, change.transaction.now()};
    addLevel(change, judgement.level);
}

void applyValidation(RiskChange& change, const RiskValidation& validation)
{
    db::requireAllowed(riskValidateRefusal(change.before, change.party, change.holders));
    const RiskLowering lowering = *change.before.lowering;
    change.after.lowering.reset();
    addLevel(change, lowering.to);
    if (!validation.holds)
        return;
    change.after.residual = lowering.to;
    change.after.assessments.push_back(
        {true, lowering.to, lowering.evidence, lowering.by, change.person, change.transaction.now()});
    forgetOffer(change.after);
    setRiskState(change, RiskState::Treated, validation.reason);
}

std::vector<AuditFact> subjectFacts(const RiskDraft& draft)
{
    std::vector<AuditFact> facts;
    for (const auto& [name, value] :
         {std::pair("use_case", draft.fields.useCase), std::pair("release", draft.fields.release),
          std::pair("finding", draft.fields.finding)}) {
        if (!value.isEmpty())
            facts.push_back({QString::fromLatin1(name), value});
    }
    return facts;
}

QString insertRisk(db::WriteTransaction& transaction, const RiskDraft& draft)
{
    db::Connection& connection = transaction.connection();
    Risk risk;
    risk.uid = newUlid(transaction.now());
    takeFields(connection, draft.fields, risk);
    db::Statement made = connection.prepare(
        "INSERT INTO risk (uid, key, use_case_id, release_id, finding_id, control, title, cause, effect, plan, "
        "treatment,"
        " owner_id, offered_evidence, review_at, state, state_since, state_reason, acceptance, raised_by, staged,"
        " created_at, row_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, '', '', ?, ?, ?, 1)"
        " RETURNING id");
    const auto idOf = [](qint64 id) { return id > 0 ? std::optional(id) : std::nullopt; };
    made.bind(risk.uid).bind(QStringLiteral("R-%1").arg(connection.integer("SELECT count(*) + 1 FROM risk")));
    made.bind(idOf(risk.useCase.value)).bind(idOf(risk.release.value)).bind(idOf(risk.finding.value));
    made.bind(risk.control).bind(risk.text.title).bind(risk.text.cause).bind(risk.text.effect).bind(risk.text.plan);
    made.bind(risk.treatment ? toString(*risk.treatment) : QStringLiteral("")).bind(idOf(risk.owner.id.value));
    made.bind(risk.reviewAt).bind(toString(RiskState::Identified)).bind(transaction.now());
    made.bind(people::byUid(connection, transaction.note().actor.person).id.value).bind(draft.staged);
    made.bind(transaction.now()).step();
    transaction.record({.verb = QStringLiteral("created"),
                        .entity = risks::RiskEntity,
                        .entityId = risk.uid,
                        .after = risks::riskHash(connection, {made.integer(0)}),
                        .facts = subjectFacts(draft)});
    return risk.uid;
}

} // namespace

Result<QString> RiskStore::raise(const RiskDraft& draft, const Actor& actor, const QString& command)
{
    if (const auto fault = faultOfRisk(draft.fields.text))
        return tl::unexpected<Error>(*fault);
    return m_database.writeOnce(riskNote(actor, "created", command), [&](db::WriteTransaction& transaction) {
        people::requireMember(transaction.connection(), actor,
                              Text::tr("Risks are raised by people of the project in a role that they hold."));
        risks::reopenExpired(transaction);
        return insertRisk(transaction, draft);
    });
}

Result<> RiskStore::edit(const RiskEdit& edit, const Actor& actor, const QString& command)
{
    return withoutValue(
        m_database.writeOnce(riskNote(actor, "updated", command),
                             [&](db::WriteTransaction& transaction) { return risks::edit(transaction, edit); }));
}

Result<> RiskStore::assess(const RiskJudgement& judgement, const Actor& actor, const QString& command)
{
    if (const auto fault = faultOfJudgement(judgement, Text::tr("An assessment needs its reason. Nothing was saved.")))
        return tl::unexpected<Error>(*fault);
    return changeRisk(m_database, riskNote(actor, "assessed", command, judgement.text), judgement.risk,
                      [&](RiskChange& change) { applyAssessment(change, judgement); });
}

Result<> RiskStore::lower(const RiskJudgement& judgement, const Actor& actor, const QString& command)
{
    if (const auto fault = faultOfJudgement(judgement, Text::tr("A lower risk needs its evidence. Nothing was saved.")))
        return tl::unexpected<Error>(*fault);
    return changeRisk(m_database, riskNote(actor, "lowering_offered", command, judgement.text), judgement.risk,
                      [&](RiskChange& change) { applyLowering(change, judgement); });
}

Result<> RiskStore::validate(const RiskValidation& validation, const Actor& actor, const QString& command)
{
    if (!validation.holds && validation.reason.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("To give evidence back needs a reason. Nothing was saved."));
    return changeRisk(
        m_database,
        riskNote(actor, validation.holds ? "lowering_validated" : "lowering_returned", command, validation.reason),
        validation.risk, [&](RiskChange& change) { applyValidation(change, validation); });
}

Result<> RiskStore::offerAcceptance(const RiskOffer& offer, const Actor& actor, const QString& command)
{
    if (offer.reason.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("To bear a risk needs a reason. Nothing was saved."));
    return changeRisk(m_database, riskNote(actor, "acceptance_offered", command, offer.reason), offer.risk,
                      [&](RiskChange& change) {
                          db::requireAllowed(riskOfferRefusal(change.before, change.party, change.holders));
                          if (offer.until <= change.transaction.now())
                              db::raise(Error::Kind::Invalid,
                                        Text::tr("A risk is accepted until a day in the future. Nothing was saved."));
                          change.after.accepter = change.person;
                          change.after.acceptedUntil = offer.until;
                          change.after.acceptance = offer.reason;
                          change.facts.push_back({QStringLiteral("until"), offer.until});
                      });
}

Result<> RiskStore::move(const RiskMove& move, const Actor& actor, const QString& command)
{
    return changeRisk(m_database, riskNote(actor, "state_changed", command, move.reason), move.risk,
                      [&](RiskChange& change) {
                          const Risk& before = change.before;
                          db::requireAllowed(
                              riskStepRefusal(before, move.to, change.party, change.holders, change.transaction.now()));
                          if (move.reason.trimmed().isEmpty())
                              db::raise(Error::Kind::Denied,
                                        Text::tr("Taking %1 to %2 needs a reason. Nothing was changed.")
                                            .arg(before.key, riskStateTitle(move.to)));
                          if (move.to != RiskState::RiskAccepted)
                              forgetOffer(change.after);
                          setRiskState(change, move.to, move.reason);
                      });
}

namespace risks {

QString edit(db::WriteTransaction& transaction, const RiskEdit& edit)
{
    if (const auto fault = faultOfRisk(edit.fields.text))
        db::raise(fault->kind, fault->message);
    return changeRisk(
        transaction, edit.risk, [&](RiskChange& change) { applyEdit(change, edit); }, QStringLiteral("updated"));
}

} // namespace risks
} // namespace assay
