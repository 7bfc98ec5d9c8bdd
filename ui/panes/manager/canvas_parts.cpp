// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/canvas_parts.h"

#include "core/base/shown_text.h"
#include "ui/panes/manager/charter_card.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr int purposeGroup = 0;
constexpr int predictionGroup = 1;
constexpr int learningGroup = 2;

/// The blocks of the canvas that say what it is for; making predictions belongs to the prediction, the rest is learning.
constexpr std::array purposeBlocks{"value-proposition", "user-need", "decisions", "success"};
constexpr std::array predictionBlocks{"making-predictions"};

template <std::size_t Size>
bool isAmong(const std::array<const char*, Size>& keys, const QString& key)
{
    return std::any_of(keys.begin(), keys.end(), [&key](const char* known) { return key == QLatin1StringView(known); });
}

int groupOf(const CanvasBlock& block)
{
    if (isAmong(purposeBlocks, block.key))
        return purposeGroup;
    return isAmong(predictionBlocks, block.key) ? predictionGroup : learningGroup;
}

CanvasPart predictionPart(const char* key, const QString& title, const QString& question,
                          const QStringList& fields = {})
{
    const QString word = QString::fromLatin1(key);
    return {word, title, question, fields.isEmpty() ? QStringList{word} : fields, predictionGroup, true};
}

std::vector<CanvasPart> predictionParts()
{
    return {predictionPart("entity", CharterCard::tr("One prediction"),
                           CharterCard::tr("What is it made about: a loan, a call, a machine?")),
            predictionPart("outcomes", CharterCard::tr("Outcomes"), CharterCard::tr("How can it turn out?")),
            predictionPart("waitDays", CharterCard::tr("Outcome known"),
                           CharterCard::tr("After how many days does one know how it turned out?")),
            predictionPart("heuristic", CharterCard::tr("Without a model"),
                           CharterCard::tr("What would one do by a simple rule? That is to be beaten.")),
            predictionPart(
                "costs", CharterCard::tr("Mistakes cost"),
                CharterCard::tr("What does a false alarm cost, what a miss?"),
                {QStringLiteral("costFalsePositive"), QStringLiteral("costFalseNegative"), QStringLiteral("currency")}),
            predictionPart("humanRole", CharterCard::tr("Who decides"),
                           CharterCard::tr("Does the model decide, or somebody who sees what it says?"))};
}

QString saidCost(const std::optional<double>& cost)
{
    return cost ? QString::number(*cost, 'f', QLocale::FloatingPointShortest) : CharterCard::tr("not said yet");
}

QString costWords(const Framing& framing)
{
    if (!framing.costFalsePositive && !framing.costFalseNegative)
        return {};
    const QString unit = framing.currency.isEmpty() ? CharterCard::tr("units") : shownText(framing.currency);
    return CharterCard::tr("false alarm %1, miss %2 %3")
        .arg(saidCost(framing.costFalsePositive), saidCost(framing.costFalseNegative), unit);
}

} // namespace

QStringList canvasGroups()
{
    return {CharterCard::tr("What it is for"), CharterCard::tr("One prediction and what follows"),
            CharterCard::tr("From what it learns, and how good it is")};
}

std::vector<CanvasPart> canvasParts()
{
    std::vector<CanvasPart> parts = predictionParts();
    for (const CanvasBlock& block : canvasBlocks())
        parts.push_back(
            {block.key, block.title, block.question, {QStringLiteral("canvas.") + block.key}, groupOf(block)});
    std::stable_sort(parts.begin(), parts.end(),
                     [](const CanvasPart& a, const CanvasPart& b) { return a.group < b.group; });
    return parts;
}

QString saidIn(const CanvasPart& part, const Framing& framing)
{
    if (part.key == u"entity")
        return shownParagraphs(framing.entity);
    if (part.key == u"outcomes")
        return shownParagraphs(framing.outcomes);
    if (part.key == u"waitDays")
        return !framing.waitDays     ? QString()
            : *framing.waitDays == 1 ? CharterCard::tr("after one day")
                                     : CharterCard::tr("after %1 days").arg(*framing.waitDays);
    if (part.key == u"heuristic")
        return shownParagraphs(framing.heuristic);
    if (part.key == u"costs")
        return costWords(framing);
    if (part.key == u"humanRole")
        return framing.humanRole ? humanRoleTitle(*framing.humanRole) : QString();
    const auto said = framing.canvas.find(part.key);
    return said == framing.canvas.end() ? QString() : shownParagraphs(said->second);
}

bool isComplete(const CanvasPart& part, const Framing& framing)
{
    if (part.key == u"costs")
        return framing.costFalsePositive && framing.costFalseNegative;
    return !saidIn(part, framing).isEmpty();
}

} // namespace assay
