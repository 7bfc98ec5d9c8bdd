// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefs/brief_figures.h"

#include "core/base/moment.h"
#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/findings/finding_rows.h"
#include "core/portfolio/decision_queue.h"
#include "core/portfolio/portfolio_snapshot.h"
#include "core/risks/risk_rows.h"

#include <algorithm>
#include <map>

namespace assay {
namespace {

// A brief is one page.
constexpr std::size_t mostLines = 4; ///< Of a table.
constexpr qsizetype longestCell = 90;

FigureBlock briefWords(const QString& heading, const QString& under = {})
{
    FigureBlock block;
    block.text = QStringLiteral("## ") + heading + (under.isEmpty() ? QString() : QStringLiteral("\n\n") + under);
    return block;
}

/// As much of a text as there is room for.
QString briefCell(const QString& text)
{
    const QString line = text.simplified();
    if (line.size() <= longestCell)
        return line;
    const bool splits = line.at(longestCell - 2).isHighSurrogate(); // A character that is two of them stays whole.
    return line.first(longestCell - (splits ? 2 : 1)) + u'…';
}

/// A heading with its table, or with what there is to say where it has no rows.
void addTable(std::vector<FigureBlock>& blocks, const QString& heading, const QString& nothing,
              const QStringList& columns, std::vector<QStringList> rows, std::size_t most = mostLines)
{
    const std::size_t more = rows.size() > most ? rows.size() - most : 0;
    if (rows.empty())
        return blocks.push_back(briefWords(heading, nothing));
    rows.resize(rows.size() - more);
    for (QStringList& row : rows) {
        for (QString& cell : row)
            cell = briefCell(cell);
    }
    blocks.push_back(
        briefWords(heading, more > 0 ? Text::tr("The first %1; %2 more.").arg(most).arg(more) : QString()));
    FigureBlock block;
    block.kind = ReportBlockKind::Table;
    block.table = {columns, std::move(rows)};
    blocks.push_back(std::move(block));
}

void addFigures(std::vector<FigureBlock>& blocks, const PortfolioSnapshot& snapshot)
{
    const PortfolioKpis& kpis = snapshot.kpis;
    std::vector<QStringList> rows;
    constexpr std::size_t figures = 7;
    for (const Kpi* kpi : {&kpis.production, &kpis.value.outcome, &kpis.value.adoption, &kpis.leadTime,
                           &kpis.value.timeToValue, &kpis.value.overridden, &kpis.awaiting})
        rows.push_back({kpi->title, figureOf(*kpi), QString::number(kpi->denominator), kpi->context});
    addTable(blocks, Text::tr("Figures"), {},
             {Text::tr("Figure"), Text::tr("Value"), Text::tr("n"), Text::tr("Beside it")}, std::move(rows), figures);
}

/// What waits, once each, with those who can decide it.
void addDecisions(std::vector<FigureBlock>& blocks, db::Connection& connection, const PortfolioSnapshot& snapshot)
{
    struct Asked {
        PendingDecision decision;
        QStringList who;
    };
    std::vector<Asked> asked;
    for (const Person& person : snapshot.people) {
        for (const PendingDecision& decision : decisionQueue(connection, person.uid, snapshot.asOf)) {
            const auto known = std::find_if(asked.begin(), asked.end(), [&](const Asked& each) {
                return each.decision.kind == decision.kind && each.decision.address == decision.address
                    && each.decision.asks == decision.asks;
            });
            if (known == asked.end())
                asked.push_back({decision, {person.name}});
            else if (!known->who.contains(person.name))
                known->who << person.name;
        }
    }
    std::stable_sort(asked.begin(), asked.end(),
                     [](const Asked& a, const Asked& b) { return a.decision.since < b.decision.since; });
    std::vector<QStringList> rows;
    for (const Asked& each : asked)
        rows.push_back({pendingTitle(each.decision.kind), each.decision.thing, each.decision.asks,
                        each.who.join(QStringLiteral(", ")), dayText(each.decision.since)});
    addTable(blocks, Text::tr("Decisions asked"), Text::tr("Nothing waits for anybody."),
             {Text::tr("Decision"), Text::tr("About"), Text::tr("What"), Text::tr("Who can"), Text::tr("Since")},
             std::move(rows));
}

void addChanges(std::vector<FigureBlock>& blocks, const PortfolioSnapshot& snapshot, std::optional<qint64> since)
{
    std::map<QString, QString> names;
    for (const Person& person : snapshot.people)
        names[person.uid] = person.name;
    struct Change {
        qint64 at;
        QStringList row;
    };
    std::vector<Change> changes;
    for (const PortfolioCard& card : snapshot.cards) {
        for (std::size_t i = 0; i < card.stays.size(); ++i) {
            const StageStay& stay = card.stays[i];
            if (since && stay.from > *since)
                changes.push_back({stay.from,
                                   {dayText(stay.from), card.useCase.key + QStringLiteral(" · ") + card.useCase.title,
                                    i == 0 ? Text::tr("new") : stateTitle(card.stays[i - 1].state),
                                    stateTitle(stay.state), names[stay.actor], stay.reason}});
        }
    }
    std::stable_sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) { return a.at > b.at; });
    std::vector<QStringList> rows;
    for (Change& change : changes)
        rows.push_back(std::move(change.row));
    addTable(
        blocks, Text::tr("Changes since the last brief"),
        since ? Text::tr("No use case has moved since %1.").arg(dayText(*since))
              : Text::tr("This is the first brief, so there is nothing to compare it with."),
        {Text::tr("Day"), Text::tr("Use case"), Text::tr("From"), Text::tr("To"), Text::tr("By"), Text::tr("Reason")},
        std::move(rows));
}

/// What is open in the register, the worst first; what nobody has judged yet comes last.
void addRegister(std::vector<FigureBlock>& blocks, db::Connection& connection, qint64 now)
{
    std::vector<Risk> open = risks::all(connection);
    std::erase_if(open, [now](Risk& risk) {
        risk.state = risk.stateAt(now);
        return !risk.isOpen();
    });
    std::stable_sort(open.begin(), open.end(), [](const Risk& a, const Risk& b) {
        return (a.residual ? a.residual->score() : 0) > (b.residual ? b.residual->score() : 0);
    });
    std::vector<QStringList> rows;
    for (const Risk& risk : open)
        rows.push_back({risk.key, risk.text.title, risk.residual ? risk.residual->words() : QStringLiteral("–"),
                        riskStateTitle(risk.state), risk.owner.name.isEmpty() ? QStringLiteral("–") : risk.owner.name,
                        risk.useCaseKey.isEmpty() ? risk.releaseName : risk.useCaseKey});
    addTable(blocks, Text::tr("Risk register"), Text::tr("No risk of the register is open."),
             {Text::tr("Key"), Text::tr("Risk"), Text::tr("Level now"), Text::tr("State"), Text::tr("Owner"),
              Text::tr("About")},
             std::move(rows));
}

void addFindings(std::vector<FigureBlock>& blocks, db::Connection& connection, qint64 now)
{
    std::vector<Finding> findings = findings::all(connection);
    std::erase_if(findings, [now](const Finding& finding) {
        const FindingState state = finding.stateAt(now);
        return finding.severity < Severity::High || state == FindingState::Closed;
    });
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
    std::vector<QStringList> rows;
    for (const Finding& finding : findings)
        rows.push_back({finding.key, finding.text.title, severityTitle(finding.severity),
                        findingStateTitle(finding.stateAt(now)),
                        finding.owner.name.isEmpty() ? QStringLiteral("–") : finding.owner.name,
                        finding.about.isEmpty() ? finding.useCaseKey : finding.about});
    addTable(blocks, Text::tr("Findings"), Text::tr("No finding of high or critical severity is open."),
             {Text::tr("Key"), Text::tr("Finding"), Text::tr("Severity"), Text::tr("State"), Text::tr("Owner"),
              Text::tr("About")},
             std::move(rows));
}

/// How soon somebody has to say something about it.
int valueUrgency(ValueState state)
{
    switch (state) {
    case ValueState::Disputed:
        return 3;
    case ValueState::Measured:
        return 2;
    case ValueState::Hypothesis:
        return 1;
    case ValueState::Accepted:
        break;
    }
    return 0;
}

void addValues(std::vector<FigureBlock>& blocks, const PortfolioSnapshot& snapshot)
{
    std::vector<ValueRecord> values = snapshot.values;
    std::stable_sort(values.begin(), values.end(), [](const ValueRecord& a, const ValueRecord& b) {
        return valueUrgency(a.state) > valueUrgency(b.state);
    });
    std::vector<QStringList> rows;
    for (const ValueRecord& record : values) {
        const ValueMeasurement* latest = record.latest();
        const auto figure = [&record](double value) {
            return (QString::fromLatin1(numberText(value)) + u' ' + record.unit).trimmed();
        };
        rows.push_back({record.key, record.useCaseKey + QStringLiteral(" · ") + record.useCaseTitle, record.metric,
                        figure(record.target), latest ? figure(latest->realised) : QStringLiteral("–"),
                        valueStateTitle(record.state)});
    }
    addTable(blocks, Text::tr("Value"), Text::tr("Nobody has written down what a use case is to earn."),
             {Text::tr("Key"), Text::tr("Use case"), Text::tr("Metric"), Text::tr("Target"), Text::tr("Realised"),
              Text::tr("State")},
             std::move(rows));
}

} // namespace

ReportFigures briefFigures(db::Connection& connection, const BriefHead& head, qint64 now)
{
    const PortfolioSnapshot snapshot = portfolioSnapshot(connection, head.viewer, now);
    ReportFigures figures;
    figures.projectUid = head.projectUid;
    figures.projectName = head.projectName;
    figures.title = Text::tr("Management brief");
    figures.author = head.author;
    figures.staged = std::any_of(snapshot.cards.begin(), snapshot.cards.end(),
                                 [](const PortfolioCard& card) { return card.useCase.staged; });
    addFigures(figures.blocks, snapshot);
    addDecisions(figures.blocks, connection, snapshot);
    addChanges(figures.blocks, snapshot, head.since);
    addFindings(figures.blocks, connection, snapshot.asOf);
    addRegister(figures.blocks, connection, snapshot.asOf);
    addValues(figures.blocks, snapshot);
    return figures;
}

} // namespace assay
