// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/layout_text.h"

#include "core/base/number_text.h"
#include "core/base/text.h"

#include <array>
#include <cmath>

namespace assay {
namespace {

using metrics::AxisScale;
using metrics::SmoothingKind;

// In the order of the enumerations.
constexpr std::array AxisWords{"step", "relative", "wall-time", "metric"};
constexpr std::array ScaleWords{"linear", "log10"};
constexpr std::array SmoothingWords{"exponential", "time-weighted", "centred-average", "gaussian"};

template <typename Words, typename Value>
QString wordOf(const Words& words, Value value)
{
    return QLatin1String(words.at(static_cast<std::size_t>(value)));
}

/// Reads members and remembers the first that is not as it has to be.
class LayoutReader {
public:
    explicit LayoutReader(const JsonValue& object)
        : m_object(object)
    {
    }

    template <typename Value, typename Words>
    Value choice(const char* name, const Words& words, Value usual)
    {
        const JsonValue* found = m_object.member(QString::fromLatin1(name));
        if (!found)
            return usual;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (found->isString() && found->toText() == QLatin1String(words[i]))
                return static_cast<Value>(i);
        }
        return refuse(name, usual);
    }

    QString text(const char* name) const
    {
        const JsonValue* found = m_object.member(QString::fromLatin1(name));
        return found ? found->toText() : QString();
    }

    double amount(const char* name)
    {
        const JsonValue* found = m_object.member(QString::fromLatin1(name));
        const NumberReading number = readNumber(found ? found->toText().toUtf8() : QByteArray("0"));
        const bool good = number.kind == NumberReading::Kind::Value && number.value >= 0;
        return good ? number.value : refuse(name, 0.0);
    }

    bool flag(const char* name) const
    {
        const JsonValue* found = m_object.member(QString::fromLatin1(name));
        return found && found->numberText() == "1";
    }

    QString refused() const { return m_refused; }

private:
    template <typename Value>
    Value refuse(const char* name, Value usual)
    {
        if (m_refused.isEmpty())
            m_refused = QLatin1String(name);
        return usual;
    }

    const JsonValue& m_object;
    QString m_refused;
};

/// What smoothed() promises to take.
bool isPossible(const metrics::Smoothing& smoothing)
{
    const bool weighs = smoothing.kind == SmoothingKind::Exponential || smoothing.kind == SmoothingKind::TimeWeighted;
    return weighs ? smoothing.amount < 1 : smoothing.amount <= 1'000'000;
}

} // namespace

CanonicalObject layoutObject(const LineLayout& layout)
{
    CanonicalObject object;
    object.setText(u"x", wordOf(AxisWords, layout.axis));
    if (!layout.xMetric.isEmpty())
        object.setText(u"xMetric", layout.xMetric);
    if (layout.xScale != AxisScale::Linear)
        object.setText(u"xScale", wordOf(ScaleWords, layout.xScale));
    if (layout.yScale != AxisScale::Linear)
        object.setText(u"yScale", wordOf(ScaleWords, layout.yScale));
    if (layout.smoothing.active()) {
        object.setText(u"smoothing", wordOf(SmoothingWords, layout.smoothing.kind));
        object.setText(u"amount", QString::fromLatin1(numberText(layout.smoothing.amount)));
    }
    if (layout.clipsOutliers)
        object.setInteger(u"clips", 1);
    return object;
}

Result<LineLayout> layoutFrom(const JsonValue& object)
{
    LayoutReader reader(object);
    LineLayout layout;
    layout.axis = reader.choice("x", AxisWords, XAxis::Step);
    layout.xMetric = reader.text("xMetric");
    layout.xScale = reader.choice("xScale", ScaleWords, AxisScale::Linear);
    layout.yScale = reader.choice("yScale", ScaleWords, AxisScale::Linear);
    layout.smoothing.kind = reader.choice("smoothing", SmoothingWords, SmoothingKind::Exponential);
    layout.smoothing.amount = reader.amount("amount");
    layout.clipsOutliers = reader.flag("clips");
    QString refused = reader.refused();
    if (refused.isEmpty() && !isPossible(layout.smoothing))
        refused = QStringLiteral("amount");
    if (refused.isEmpty() && (layout.axis == XAxis::Metric) != !layout.xMetric.isEmpty())
        refused = QStringLiteral("xMetric");
    if (refused.isEmpty())
        return layout;
    return fail(Error::Kind::Invalid,
                Text::tr("A chart's layout has a “%1” that this version does not know.").arg(refused));
}

} // namespace assay
