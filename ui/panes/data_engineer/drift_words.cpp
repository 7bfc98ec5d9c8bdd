// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_engineer/drift_words.h"

#include "core/base/shown_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace assay {
namespace {

constexpr int cellDecimals = 3;

struct DriftWords {
    Q_DECLARE_TR_FUNCTIONS(DriftWords)
};

QString groupedCount(qint64 count)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(count);
}

QString edgesWords(const DriftReading& reading)
{
    QStringList edges;
    for (const double edge : reading.bins.edges)
        edges << QString::number(edge, 'g', 6);
    return edges.join(QStringLiteral("; "));
}

QString indexWords(const DriftReading& reading)
{
    return reading.index
        ? DriftWords::tr("%1; without drift %2 on average, below %3 in 95 of 100 draws")
              .arg(driftFigure(reading.index), driftFigure(reading.floor), driftFigure(reading.highestFloor))
        : DriftWords::tr("none: one of both tables has no value");
}

/// Beside the index there are shares of rows that a column is judged by.
QString whyBesideIndex(const DriftReading& reading)
{
    const bool hasDrifted = reading.verdict == DriftVerdict::Drifted;
    const double limit = hasDrifted ? reading.judgedBy.drifted : reading.judgedBy.watch;
    if ((!hasDrifted && reading.verdict != DriftVerdict::Watch) || reading.index.value_or(0) >= limit)
        return {};
    return DriftWords::tr("not the index, but missing values, the range or the distance of both distributions");
}

void addTest(std::vector<KeyValueList::Line>& lines, const DriftReading& reading)
{
    if (!reading.statistic)
        return;
    if (reading.isNumber)
        lines.push_back({DriftWords::tr("Kolmogorov–Smirnov"),
                         DriftWords::tr("%1, p %2").arg(driftFigure(reading.statistic), driftFigure(reading.p))});
    else
        lines.push_back(
            {DriftWords::tr("Chi-square"),
             DriftWords::tr("%1 with %2 degrees of freedom, p %3")
                 .arg(driftFigure(reading.statistic), QString::number(reading.degrees), driftFigure(reading.p))});
}

} // namespace

Tone driftTone(DriftVerdict verdict)
{
    switch (verdict) {
    case DriftVerdict::Within:
        return Tone::Ok;
    case DriftVerdict::Watch:
        return Tone::Warn;
    case DriftVerdict::Drifted:
    case DriftVerdict::MissingInCurrent:
        return Tone::Bad;
    case DriftVerdict::TooFew:
    case DriftVerdict::OnlyInCurrent:
        break;
    }
    return Tone::Neutral;
}

QString driftFigure(std::optional<double> figure)
{
    return figure ? QString::number(*figure, 'g', 4) : QStringLiteral("–");
}

QString driftCell(std::optional<double> figure)
{
    return figure ? QString::number(*figure, 'f', cellDecimals) : QStringLiteral("–");
}

QString chanceCell(std::optional<double> chance)
{
    constexpr double least = 0.001; // The least that so many decimals tell.
    return chance && *chance < least ? QStringLiteral("< 0.001") : driftCell(chance);
}

QString driftShare(double share)
{
    return QString::number(100 * share, 'g', 3) + QStringLiteral(" %");
}

QString shareCell(double share)
{
    return QString::number(100 * share, 'f', 1) + QStringLiteral(" %");
}

QString missingWords(const DriftReading& reading)
{
    return driftShare(reading.referenceMissingRate()) + QStringLiteral(" → ")
        + driftShare(reading.currentMissingRate());
}

QString missingCell(const DriftReading& reading)
{
    const QString before = shareCell(reading.referenceMissingRate());
    const QString now = shareCell(reading.currentMissingRate());
    return before == now ? now : before + QStringLiteral(" → ") + now;
}

QString kindsWords(const QStringList& named, qint64 all)
{
    QStringList shown;
    for (const QString& word : named)
        shown << shownText(word);
    if (all > named.size())
        shown << DriftWords::tr("and %1 more").arg(all - named.size());
    return shown.join(QStringLiteral(", "));
}

std::vector<KeyValueList::Line> readingLines(const DriftCheck& check, const DriftReading& reading)
{
    std::vector<KeyValueList::Line> lines{{DriftWords::tr("Verdict"), driftVerdictTitle(reading.verdict)}};
    if (reading.verdict == DriftVerdict::MissingInCurrent || reading.verdict == DriftVerdict::OnlyInCurrent)
        return lines;
    lines.push_back({DriftWords::tr("Stability index"), indexWords(reading)});
    lines.push_back({DriftWords::tr("Judged by"),
                     DriftWords::tr("to be watched from %1 on, drifted from %2 on")
                         .arg(driftFigure(reading.judgedBy.watch), driftFigure(reading.judgedBy.drifted))});
    if (const QString why = whyBesideIndex(reading); !why.isEmpty())
        lines.push_back({DriftWords::tr("Why"), why});
    lines.push_back({DriftWords::tr("Bins"),
                     reading.isNumber ? driftPolicyTitle(check.policy) : DriftWords::tr("one for each word")});
    if (!reading.bins.edges.empty())
        lines.push_back({DriftWords::tr("Edges"), edgesWords(reading)});
    lines.push_back({DriftWords::tr("Values"),
                     DriftWords::tr("%1 of the reference, %2 now")
                         .arg(groupedCount(reading.referenceCount), groupedCount(reading.currentCount))});
    addTest(lines, reading);
    lines.push_back({DriftWords::tr("Missing"),
                     reading.missingP
                         ? DriftWords::tr("%1, p %2").arg(missingWords(reading), driftFigure(reading.missingP))
                         : missingWords(reading)});
    if (reading.outside)
        lines.push_back({DriftWords::tr("Out of the reference’s range"), driftShare(*reading.outside)});
    if (reading.newKinds > 0)
        lines.push_back({reading.isNumber ? DriftWords::tr("No numbers") : DriftWords::tr("New"),
                         DriftWords::tr("%1 (rows: %2)")
                             .arg(kindsWords(reading.newWords, reading.newKinds), groupedCount(reading.newRows))});
    if (reading.vanishedKinds > 0)
        lines.push_back({DriftWords::tr("Vanished"), kindsWords(reading.vanished, reading.vanishedKinds)});
    return lines;
}

QString driftIsNoDecay()
{
    return DriftWords::tr(
        "That rows drifted says nothing of how well a model decides: that is measured with outcomes.");
}

} // namespace assay
