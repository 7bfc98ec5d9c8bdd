// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/skills/skill_gap.h"

#include "core/base/text.h"
#include "core/findings/finding_change.h"
#include "core/findings/finding_rows.h"
#include "core/skills/skill_rows.h"
#include "core/usecases/use_case_party.h"
#include "core/usecases/use_case_store.h"

#include <algorithm>

namespace assay::skills {
namespace {

const QString GapRule = QStringLiteral("skill-gap");

/// People who build or operate it, and have not left.
std::vector<NamedPerson> workersOn(db::Connection& connection, const UseCase& useCase)
{
    db::Statement rows = connection.prepare(
        "SELECT DISTINCT p.id, p.uid, p.name FROM duty d JOIN person p ON p.id = d.person_id WHERE d.use_case_id = ?"
        " AND d.duty IN ('R', 'A') AND d.stage IN ('develop', 'operate') AND p.active = 1 ORDER BY p.name");
    rows.bind(useCase.id.value);
    std::vector<NamedPerson> workers;
    while (rows.step())
        workers.push_back({{rows.integer(0)}, rows.text(1), rows.text(2)});
    return workers;
}

std::vector<PersonSkill> levelsOf(const NamedPerson& worker, std::vector<PersonSkill> levels)
{
    std::erase_if(levels, [&worker](const PersonSkill& has) { return has.person.id != worker.id; });
    return levels;
}

void closeGap(db::WriteTransaction& transaction, const UseCase& useCase)
{
    for (const Finding& before : findings::all(transaction.connection())) {
        if (before.source != GapRule || before.useCase != useCase.id || before.state == FindingState::Closed)
            continue;
        Finding after = before;
        after.state = FindingState::Closed;
        after.stateReason = Text::tr("Everybody who works on it has the skills that it asks for.");
        findings::writeFinding(transaction, before, after,
                               {{QStringLiteral("from"), toString(before.state)},
                                {QStringLiteral("to"), toString(after.state)},
                                {QStringLiteral("rule"), GapRule}},
                               QStringLiteral("state_changed"));
    }
}

} // namespace

QStringList gapsOf(db::Connection& connection, const UseCase& useCase, qint64 now)
{
    QStringList gaps;
    const std::vector<NamedPerson> workers = workersOn(connection, useCase);
    if (workers.empty())
        return gaps;
    const std::vector<Skill> known = all(connection);
    const std::vector<PersonSkill> levelsOfAll = levels(connection);
    for (const SkillCoverage& coverage : coverageFor(connection, useCase, now)) {
        for (const NamedPerson& worker : workers) {
            const bool can = std::any_of(coverage.people.begin(), coverage.people.end(),
                                         [&worker](const NamedPerson& person) { return person.id == worker.id; });
            if (can)
                continue;
            const QStringList why = coverageOf(coverage.requirement, known, levelsOf(worker, levelsOfAll), now).reasons;
            const QString line = Text::tr("%1 lacks “%2” at level %3")
                                     .arg(worker.name, coverage.skill.name)
                                     .arg(coverage.requirement.leastLevel);
            gaps << (why.isEmpty() ? line : Text::tr("%1: %2").arg(line, why.join(QStringLiteral("; "))));
        }
    }
    return gaps;
}

void followGaps(db::WriteTransaction& transaction, const UseCase& useCase)
{
    const QStringList gaps = gapsOf(transaction.connection(), useCase, transaction.now());
    if (gaps.isEmpty())
        return closeGap(transaction, useCase);
    FindingDraft draft;
    draft.useCase = useCase.uid;
    draft.severity = Severity::Medium;
    draft.staged = useCase.staged;
    draft.text = {Text::tr("Skills are missing for %1").arg(useCase.title),
                  Text::tr("Who builds or operates a model has the skills that its technique and the model ask for."),
                  gaps.join(QStringLiteral("; ")),
                  {},
                  Text::tr("Faults are seen late or not at all."),
                  Text::tr("Show an evidenced level, or give the work to somebody who has one.")};
    findings::raiseOnce(transaction, draft, GapRule);
}

void followAllGaps(db::WriteTransaction& transaction)
{
    for (const UseCase& useCase : usecases::all(transaction.connection()))
        followGaps(transaction, useCase);
}

void followGapsOf(db::WriteTransaction& transaction, PersonId worker)
{
    db::Connection& connection = transaction.connection();
    db::Statement rows = connection.prepare("SELECT DISTINCT use_case_id FROM duty WHERE person_id = ?"
                                            " AND duty IN ('R', 'A') AND stage IN ('develop', 'operate')");
    rows.bind(worker.value);
    std::vector<UseCaseId> workedOn;
    while (rows.step())
        workedOn.push_back({rows.integer(0)});
    for (const UseCaseId useCase : workedOn)
        followGaps(transaction, usecases::byId(connection, useCase));
}

} // namespace assay::skills
