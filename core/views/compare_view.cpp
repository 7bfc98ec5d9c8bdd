// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/compare_view.h"

#include "core/base/canonical_json.h"
#include "core/base/json_members.h"
#include "core/base/number_text.h"
#include "core/base/text.h"

#include <array>

namespace assay {
namespace {

constexpr qsizetype mostAxes = 1000;

// In the order of the enumerations.
constexpr std::array KindWords{"parallel", "scatter", "matrix", "bars", "boxes", "importance"};
constexpr std::array ErrorWords{"none",     "deviation", "standard-error", "confidence-95",
                                "extremes", "quartiles", "percentiles"};

QByteArray fieldsBytes(const std::vector<RunField>& fields)
{
    QStringList words;
    for (const RunField& field : fields)
        words << toString(field);
    return canonicalTexts(words);
}

QByteArray axesBytes(const std::vector<ComparedAxis>& axes)
{
    QByteArrayList values;
    for (const ComparedAxis& axis : axes) {
        CanonicalObject object;
        object.setText(u"field", toString(axis.field));
        if (axis.scale == metrics::AxisScale::Log10)
            object.setInteger(u"log", 1);
        if (axis.flipped)
            object.setInteger(u"flipped", 1);
        if (axis.brush) {
            object.setText(u"low", QString::fromLatin1(numberText(axis.brush->low)));
            object.setText(u"high", QString::fromLatin1(numberText(axis.brush->high)));
        } else if (!axis.fromWord.isEmpty()) {
            object.setText(u"from", axis.fromWord);
            object.setText(u"to", axis.toWord);
        }
        values << object.bytes();
    }
    return canonicalArray(values);
}

/// Reads members and remembers the first that is not as it has to be.
class CompareReader {
public:
    explicit CompareReader(const JsonValue& object)
        : m_object(object)
    {
    }

    RunField field(const char* name) { return optionalField(name).value_or(RunField{}); }

    std::optional<RunField> optionalField(const char* name)
    {
        const QString word = textOf(m_object, QString::fromLatin1(name));
        return word.isEmpty() ? std::nullopt : known(word, name);
    }

    std::vector<RunField> fields(const char* name)
    {
        std::vector<RunField> found;
        for (const QString& word : textsOf(m_object, QString::fromLatin1(name))) {
            if (const auto field = known(word, name))
                found.push_back(*field);
        }
        return found;
    }

    template <typename Value, typename Words>
    Value choice(const char* name, const Words& words, Value usual)
    {
        const QString word = textOf(m_object, QString::fromLatin1(name));
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (word == QLatin1String(words[i]))
                return static_cast<Value>(i);
        }
        if (!word.isEmpty())
            refuse(name);
        return usual;
    }

    bool flag(const char* name)
    {
        const JsonValue* found = m_object.member(QString::fromLatin1(name));
        if (found && found->numberText() != "0" && found->numberText() != "1")
            refuse(name);
        return found && found->numberText() == "1";
    }

    metrics::AxisScale scale(const char* name)
    {
        return flag(name) ? metrics::AxisScale::Log10 : metrics::AxisScale::Linear;
    }

    std::vector<ComparedAxis> axes(const char* name)
    {
        const JsonValue* found = m_object.member(QString::fromLatin1(name));
        if (!found)
            return {};
        if (!found->isArray() || std::ssize(found->items()) > mostAxes) {
            refuse(name);
            return {};
        }
        std::vector<ComparedAxis> axes;
        for (const JsonValue& item : found->items()) {
            CompareReader inside(item);
            axes.push_back({inside.field("field"), inside.scale("log"), inside.flag("flipped"), inside.brush(),
                            textOf(item, u"from"), textOf(item, u"to")});
            if (!inside.m_refused.isEmpty() || textOf(item, u"field").isEmpty())
                refuse(name);
        }
        return axes;
    }

    QString refused() const { return m_refused; }

private:
    std::optional<AxisRange> brush()
    {
        const QString low = textOf(m_object, u"low"), high = textOf(m_object, u"high");
        if (low.isEmpty() && high.isEmpty())
            return std::nullopt;
        const NumberReading from = readNumber(low.toUtf8()), to = readNumber(high.toUtf8());
        const bool good =
            from.kind == NumberReading::Kind::Value && to.kind == NumberReading::Kind::Value && from.value <= to.value;
        if (!good)
            refuse("low");
        return good ? std::optional(AxisRange{from.value, to.value}) : std::nullopt;
    }

    std::optional<RunField> known(const QString& word, const char* name)
    {
        const std::optional<RunField> field = runFieldFromString(word);
        if (!field)
            refuse(name);
        return field;
    }

    void refuse(const char* name)
    {
        if (m_refused.isEmpty())
            m_refused = QLatin1String(name);
    }

    const JsonValue& m_object;
    QString m_refused;
};

} // namespace

QByteArray canonicalCompareView(const CompareView& view)
{
    const CompareChoice& choice = view.choice;
    CanonicalObject object;
    object.setText(u"kind", QString::fromLatin1(KindWords.at(static_cast<std::size_t>(choice.kind))));
    object.set(u"axes", fieldsBytes(choice.axes));
    object.set(u"matrix", fieldsBytes(choice.matrix));
    object.setText(u"x", toString(choice.x));
    object.setText(u"y", toString(choice.y));
    object.setInteger(u"xLog", choice.xScale == metrics::AxisScale::Log10);
    object.setInteger(u"yLog", choice.yScale == metrics::AxisScale::Log10);
    if (choice.colorBy)
        object.setText(u"color", toString(*choice.colorBy));
    object.setText(u"metric", toString(choice.metric));
    if (choice.barsBy)
        object.setText(u"barsBy", toString(*choice.barsBy));
    object.setText(u"boxesBy", toString(choice.boxesBy));
    object.setText(u"error", QString::fromLatin1(ErrorWords.at(static_cast<std::size_t>(choice.error))));
    object.setInteger(u"lowerIsBetter", choice.lowerIsBetter);
    object.setInteger(u"chosenOnly", choice.chosenOnly);
    object.set(u"arranged", axesBytes(view.arranged));
    return object.bytes();
}

Result<CompareView> compareViewFrom(const JsonValue& object)
{
    CompareReader reader(object);
    CompareView view;
    CompareChoice& choice = view.choice;
    choice.kind = reader.choice("kind", KindWords, CompareKind::Parallel);
    choice.axes = reader.fields("axes");
    choice.matrix = reader.fields("matrix");
    choice.x = reader.field("x");
    choice.y = reader.field("y");
    choice.xScale = reader.scale("xLog");
    choice.yScale = reader.scale("yLog");
    choice.colorBy = reader.optionalField("color");
    choice.metric = reader.field("metric");
    choice.barsBy = reader.optionalField("barsBy");
    choice.boxesBy = reader.field("boxesBy");
    choice.error = reader.choice("error", ErrorWords, metrics::GroupBand::Deviation);
    choice.lowerIsBetter = reader.flag("lowerIsBetter");
    choice.chosenOnly = reader.flag("chosenOnly");
    view.arranged = reader.axes("arranged");
    if (!reader.refused().isEmpty())
        return fail(
            Error::Kind::Invalid,
            Text::tr("The comparison of a view has a “%1” that this version does not know.").arg(reader.refused()));
    return view;
}

} // namespace assay
