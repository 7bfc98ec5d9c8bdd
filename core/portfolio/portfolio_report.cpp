// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/portfolio_report.h"

#include "core/base/csv_text.h"
#include "core/base/text.h"
#include "core/portfolio/quantile.h"

#include <QDateTime>

#include <algorithm>

namespace assay {
namespace {

constexpr qint64 dayLength = 24LL * 60 * 60 * 1000;
const QString nothing = QStringLiteral("–");

QString isoTime(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
}

FigureBlock heading(const QString& words, const QString& under = {})
{
    FigureBlock block;
    block.text = QStringLiteral("## ") + words + (under.isEmpty() ? QString() : QStringLiteral("\n\n") + under);
    return block;
}

FigureBlock table(const QStringList& columns, std::vector<QStringList> rows)
{
    FigureBlock block;
    block.kind = ReportBlockKind::Table;
    block.table = {columns, std::move(rows)};
    return block;
}

FigureBlock kpiTable(const PortfolioKpis& kpis)
{
    std::vector<QStringList> rows;
    for (const Kpi* kpi : {&kpis.production, &kpis.value.outcome, &kpis.value.adoption, &kpis.leadTime,
                           &kpis.value.timeToValue, &kpis.value.overridden, &kpis.oldest, &kpis.awaiting})
        rows.push_back({kpi->title, figureOf(*kpi), kpi->context, QString::number(kpi->denominator), kpi->definition});
    return table({Text::tr("Figure"), Text::tr("Value"), Text::tr("Beside it"), Text::tr("n"), Text::tr("Definition")},
                 std::move(rows));
}

FigureBlock useCaseTable(const std::vector<const PortfolioCard*>& cards)
{
    std::vector<QStringList> rows;
    for (const PortfolioCard* card : cards) {
        const UseCase& useCase = card->useCase;
        rows.push_back(
            {useCase.key, useCase.title, stageTitle(card->part()), stateTitle(useCase.state),
             ageText(card->age) + (card->stale() ? Text::tr(", stale") : QString()), tierTitle(useCase.riskTier),
             card->owner.name.isEmpty() ? nothing : card->owner.name,
             isHeldOrStopped(useCase) ? stopSentence(useCase.stopCode, useCase.stopReason) : useCase.valueHypothesis});
    }
    return table({Text::tr("Key"), Text::tr("Use case"), Text::tr("Stage"), Text::tr("State"), Text::tr("In its state"),
                  Text::tr("Risk"), Text::tr("Owner"), Text::tr("Value expected, or why it stopped")},
                 std::move(rows));
}

FigureBlock flowTable(const std::vector<StageFlow>& flow)
{
    std::vector<QStringList> rows;
    for (const StageFlow& at : flow) {
        const std::optional<double> middle = median(at.finished);
        const std::optional<qint64> late = at.staleAfter();
        rows.push_back({stateTitle(at.state), QString::number(at.entered), QString::number(at.left),
                        QString::number(at.now), middle ? ageText(static_cast<qint64>(*middle)) : nothing,
                        late ? ageText(*late) : Text::tr("n < %1").arg(fewestFinished)});
    }
    return table({Text::tr("State"), Text::tr("Arrived"), Text::tr("Left"), Text::tr("Now"), Text::tr("Median"),
                  Text::tr("85 % within")},
                 std::move(rows));
}

FigureBlock reasonTable(const std::vector<StopReason>& reasons)
{
    std::vector<QStringList> rows;
    rows.reserve(reasons.size());
    for (const StopReason& reason : reasons)
        rows.push_back({stateTitle(reason.stage), reason.title(), QString::number(reason.count),
                        reason.words.join(QStringLiteral("; "))});
    return table({Text::tr("State"), Text::tr("Reason"), Text::tr("Use cases"), Text::tr("In their words")},
                 std::move(rows));
}

std::vector<const PortfolioCard*> passing(const PortfolioSnapshot& snapshot, const PortfolioFilter& filter)
{
    std::vector<const PortfolioCard*> cards;
    for (const PortfolioCard& card : snapshot.cards) {
        if (filter.passes(card))
            cards.push_back(&card);
    }
    return cards;
}

QString filterNote(std::size_t shown, std::size_t all, const PortfolioFilter& filter)
{
    if (filter.empty())
        return {};
    return Text::tr("%1 of %2 use cases, filtered by `%3`. The figures above are of all of them.")
        .arg(shown)
        .arg(all)
        .arg(filter.text().remove(u'`'));
}

} // namespace

ReportFigures portfolioReport(const PortfolioSnapshot& snapshot, const PortfolioFilter& filter,
                              const PortfolioHead& head)
{
    const std::vector<const PortfolioCard*> cards = passing(snapshot, filter);
    ReportFigures figures;
    figures.projectUid = head.projectUid;
    figures.projectName = head.projectName;
    figures.title = Text::tr("Portfolio");
    figures.author = head.author;
    if (snapshot.isPast)
        figures.asOfDay = QDateTime::fromMSecsSinceEpoch(snapshot.asOf, Qt::UTC).date().toString(Qt::ISODate);
    figures.staged = std::any_of(snapshot.cards.begin(), snapshot.cards.end(),
                                 [](const PortfolioCard& card) { return card.useCase.staged; });
    figures.blocks = {heading(Text::tr("Figures")),
                      kpiTable(snapshot.kpis),
                      heading(Text::tr("Use cases"), filterNote(cards.size(), snapshot.cards.size(), filter)),
                      useCaseTable(cards),
                      heading(Text::tr("Flow by state")),
                      flowTable(snapshot.kpis.flow)};
    if (!snapshot.kpis.stopReasons.empty()) {
        figures.blocks.push_back(heading(Text::tr("Why use cases stopped or wait")));
        figures.blocks.push_back(reasonTable(snapshot.kpis.stopReasons));
    }
    return figures;
}

QByteArray portfolioCsv(const PortfolioSnapshot& snapshot, const PortfolioFilter& filter)
{
    QString text =
        csvLine({QStringLiteral("key"), QStringLiteral("title"), QStringLiteral("stage"), QStringLiteral("state"),
                 QStringLiteral("since"), QStringLiteral("age_days"), QStringLiteral("stale"), QStringLiteral("risk"),
                 QStringLiteral("owner"), QStringLiteral("business_owner"), QStringLiteral("technique"),
                 QStringLiteral("problem"), QStringLiteral("decision"), QStringLiteral("value_hypothesis"),
                 QStringLiteral("stop_reason"), QStringLiteral("staged"), QStringLiteral("stop_code"),
                 QStringLiteral("sponsor")});
    const auto yesOrNo = [](bool holds) { return holds ? QStringLiteral("yes") : QStringLiteral("no"); };
    for (const PortfolioCard* card : passing(snapshot, filter)) {
        const UseCase& useCase = card->useCase;
        text +=
            csvLine({csvSafe(useCase.key), csvSafe(useCase.title), toString(card->part()), toString(useCase.state),
                     isoTime(card->since), QString::number(card->age / dayLength), yesOrNo(card->stale()),
                     toString(useCase.riskTier), csvSafe(card->owner.name), csvSafe(card->businessOwner.name),
                     csvSafe(useCase.technique), csvSafe(useCase.problem), csvSafe(useCase.decision),
                     csvSafe(useCase.valueHypothesis), csvSafe(useCase.stopReason), yesOrNo(useCase.staged),
                     isHeldOrStopped(useCase) ? toString(stopCodeOf(useCase.stopCode, useCase.stopReason)) : QString(),
                     csvSafe(card->sponsor.name)});
    }
    return text.toUtf8();
}

QStringList missingForValue(const PortfolioCard& card)
{
    QStringList missing;
    if (card.value == ValueState::Accepted)
        return missing;
    if (card.useCase.valueHypothesis.isEmpty())
        missing.append(Text::tr("a value hypothesis"));
    if (card.businessOwner.name.isEmpty())
        missing.append(Text::tr("a business owner to accept it"));
    const bool wasLive = std::any_of(card.stays.begin(), card.stays.end(),
                                     [](const StageStay& stay) { return stay.state == UseCaseState::Operating; });
    if (!wasLive)
        missing.append(card.part() == PortfolioStage::Ended ? Text::tr("ended before it was live")
                                                            : Text::tr("being live"));
    else if (card.value == ValueState::Measured)
        missing.append(Text::tr("the business owner's acceptance"));
    else if (card.value == ValueState::Disputed)
        missing.append(Text::tr("a decision on the dispute"));
    else
        missing.append(card.value ? Text::tr("a measurement that two stand by") : Text::tr("a value record"));
    return missing;
}

} // namespace assay
