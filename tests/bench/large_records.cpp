// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large_records.h"

#include "core/decisions/decision_store.h"
#include "core/feedback/feedback_store.h"
#include "core/findings/finding_store.h"
#include "core/handovers/handover_store.h"
#include "core/people/new_project.h"
#include "core/risks/risk_store.h"
#include "core/user_groups/user_group_store.h"
#include "core/value/adoption_store.h"
#include "core/value/value_store.h"
#include "tests/bench/bench.h"

namespace assay::bench {
namespace {

constexpr int windowsOfGroup = 5;
constexpr qint64 recordsDay = 24LL * 60 * 60 * 1000;

/// Writes as the founder in one role after the other.
class RecordWriter {
public:
    RecordWriter(db::Database& database, const QStringList& useCases)
        : m_database(database)
        , m_useCases(useCases)
        , m_person(required(defaultActor(database, toString(Role::Manager))).person)
    {
    }

    void addGroup(int i)
    {
        UserGroupDraft draft{.useCase = useCase(i), .fields = {.name = QStringLiteral("Branch officers %1").arg(i)}};
        draft.fields.adoptionTarget = 0.5;
        const QString group = required(UserGroupStore(m_database).add(draft, as(Role::DataScientist), next()));
        const qint64 now = m_database.clock().now();
        for (int window = windowsOfGroup; window > 0; --window) {
            const qint64 from = now - 30 * recordsDay * window;
            const qint64 eligible = 1'000;
            const qint64 used = 300 + (i * 37 + window * 91) % 600;
            required(AdoptionStore(m_database)
                         .record({group, from, from + 30 * recordsDay, eligible, used, used / 9,
                                  QStringLiteral("It asks for papers that nobody has")},
                                 as(Role::DataScientist), next()));
        }
    }

    void addValue(int i)
    {
        ValueStore values(m_database);
        const QString record = required(values.propose({useCase(i), QStringLiteral("Fewer losses in region %1").arg(i),
                                                        QStringLiteral("losses avoided"), QStringLiteral("EUR"),
                                                        1'000.0 + i, QStringLiteral("Branches that go on without it")},
                                                       as(Role::DataScientist), next()));
        if (i % 4 == 0)
            return; // Not measured yet.
        const qint64 now = m_database.clock().now();
        required(
            values.measure({record, 900.0 + 2 * i, now - 90 * recordsDay, now - recordsDay, ValueConfidence::Medium,
                            QStringLiteral("One quarter"), QStringLiteral("Ledger %1").arg(i)},
                           as(Role::DataScientist), next()));
    }

    void addDecision(int i)
    {
        DecisionDraft draft;
        draft.text.title = QStringLiteral("Store the features of region %1 once").arg(i);
        draft.text.context = QStringLiteral("Two teams compute them, and their figures differ.");
        draft.useCase = useCase(i);
        required(DecisionStore(m_database).propose(draft, as(Role::MlArchitect), next()));
    }

    void addFinding(int i)
    {
        FindingDraft draft;
        draft.useCase = useCase(i);
        draft.severity = static_cast<Severity>(i % 4);
        draft.text.title = QStringLiteral("Nobody looked at the errors of group %1").arg(i);
        draft.text.criterion = QStringLiteral("Errors are looked at by group");
        draft.text.condition = QStringLiteral("Only the average was reported");
        required(FindingStore(m_database).raise(draft, as(Role::RiskAuditor), next()));
    }

    void addRisk(int i)
    {
        RiskDraft draft;
        draft.fields.useCase = useCase(i);
        draft.fields.text = {QStringLiteral("The registry is late in month %1").arg(i),
                             QStringLiteral("A new supplier"), QStringLiteral("Scores are too low"),
                             QStringLiteral("Ask twice")};
        const QString risk = required(RiskStore(m_database).raise(draft, as(Role::Manager), next()));
        if (i % 5 != 0)
            required(RiskStore(m_database)
                         .assess({risk, {1 + i % 5, 1 + i / 5 % 5}, QStringLiteral("As it was last year")},
                                 as(Role::RiskAuditor), next()));
    }

    void addFeedback(int i)
    {
        const FeedbackEntry entry{.text = QStringLiteral("It refused number %1, who pays on time.").arg(i),
                                  .source = QStringLiteral("branch %1").arg(i % 40),
                                  .channel = QStringLiteral("mail"),
                                  .useCase = useCase(i)};
        required(FeedbackStore(m_database).add(entry, as(Role::BusinessOwner), next()));
    }

    void addHandover(int i)
    {
        HandoverDraft draft;
        draft.useCase = useCase(i);
        draft.text = QStringLiteral("What the model needs to run.");
        required(HandoverStore(m_database).offer(draft, as(Role::DataScientist), next()));
    }

private:
    Actor as(Role role) const { return {m_person, toString(role)}; }
    const QString& useCase(int i) const { return m_useCases.at(i % m_useCases.size()); }
    QString next() { return QStringLiteral("record %1").arg(++m_commands); }

    db::Database& m_database;
    const QStringList& m_useCases;
    QString m_person;
    int m_commands = 0;
};

} // namespace

void fillRecords(db::Database& database, const QStringList& useCases, const RecordCounts& counts)
{
    RecordWriter writer(database, useCases);
    const std::pair<int, void (RecordWriter::*)(int)> kinds[] = {
        {counts.groups, &RecordWriter::addGroup},       {counts.values, &RecordWriter::addValue},
        {counts.decisions, &RecordWriter::addDecision}, {counts.findings, &RecordWriter::addFinding},
        {counts.risks, &RecordWriter::addRisk},         {counts.feedback, &RecordWriter::addFeedback},
        {counts.handovers, &RecordWriter::addHandover}};
    for (const auto& [count, add] : kinds) {
        for (int i = 0; i < count; ++i)
            (writer.*add)(i);
    }
}

} // namespace assay::bench
