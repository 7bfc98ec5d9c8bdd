// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scans/sarif_rules.h"

#include "core/base/text.h"

#include <algorithm>

namespace assay::scans {

using policies::JsonPlace;
using policies::StrictReader;

namespace {

constexpr std::size_t mostRules = 100'000;
constexpr std::size_t mostExtensions = 1'000;
constexpr std::size_t mostMessages = 1'000; ///< Of a rule: each result that names one walks along them.
constexpr qint64 largestIndex = 1'000'000;
constexpr qsizetype longestRuleId = 200;

void requireFewMessages(StrictReader& reader, const JsonPlace& object, QStringView list)
{
    const auto messages = StrictReader::optional(object, list);
    if (messages && messages->value->names().size() > mostMessages)
        reader.refuse(messages->path, Text::tr("the list is longer than %1").arg(mostMessages));
}

/// The text of a message that is described under a name.
QString describedText(const JsonPlace& object, QStringView list, const QString& id)
{
    const JsonValue* messages = object.value->member(list);
    const JsonValue* message = messages ? messages->member(id) : nullptr;
    const JsonValue* text = message ? message->member(u"text") : nullptr;
    return text ? text->toText() : QString();
}

} // namespace

QString sarifText(StrictReader& reader, const JsonPlace& object, QStringView name)
{
    const auto place = StrictReader::optional(object, name);
    if (!place || place->value->isNull())
        return {};
    if (!place->value->isString())
        reader.refuse(place->path, Text::tr("a text is expected"));
    return place->value->toText();
}

qint64 sarifIndex(StrictReader& reader, const JsonPlace& object, QStringView name)
{
    const auto place = StrictReader::optional(object, name);
    return place ? reader.count(*place, -1, largestIndex) : -1;
}

std::vector<JsonPlace> sarifItems(StrictReader& reader, const JsonPlace& object, QStringView name, std::size_t most)
{
    const auto list = StrictReader::optional(object, name);
    if (!list || list->value->isNull())
        return {};
    std::vector<JsonPlace> items = reader.items(*list, most);
    for (const JsonPlace& item : items) {
        if (!item.value->isObject())
            reader.refuse(item.path, Text::tr("an object is expected"));
    }
    return items;
}

SarifRules::SarifRules(StrictReader& reader, const JsonPlace& tool)
    : m_reader(reader)
    , m_driver(reader.member(tool, u"driver"))
{
    requireFewMessages(reader, m_driver, u"globalMessageStrings");
    take(m_driver);
    for (const JsonPlace& extension : sarifItems(reader, tool, u"extensions", mostExtensions))
        take(extension);
}

void SarifRules::take(const JsonPlace& component)
{
    Component& taken = m_components.emplace_back();
    const std::size_t number = m_components.size() - 1;
    for (const JsonPlace& place : sarifItems(m_reader, component, u"rules", mostRules)) {
        requireFewMessages(m_reader, place, u"messageStrings");
        SarifRule rule{sarifText(m_reader, place, u"id").left(longestRuleId), {}, place};
        if (const auto usual = StrictReader::optional(place, u"defaultConfiguration")) {
            if (const auto level = StrictReader::optional(*usual, u"level"))
                rule.level = m_reader.word(*level, scanLevelFromString);
        }
        if (!m_byId.contains(rule.id))
            m_byId.insert(rule.id, {number, taken.size()});
        taken.push_back(std::move(rule));
    }
}

const SarifRule* SarifRules::at(std::size_t component, qint64 index) const
{
    if (component >= m_components.size() || index < 0)
        return nullptr;
    const Component& rules = m_components[component];
    const auto place = static_cast<std::size_t>(index);
    return place < rules.size() ? &rules[place] : nullptr;
}

const SarifRule* SarifRules::of(const JsonPlace& result) const
{
    if (const SarifRule* rule = at(0, sarifIndex(m_reader, result, u"ruleIndex")))
        return rule;
    QString id = sarifText(m_reader, result, u"ruleId");
    if (const auto named = StrictReader::optional(result, u"rule")) {
        const auto component = StrictReader::optional(*named, u"toolComponent");
        const qint64 extension = component ? sarifIndex(m_reader, *component, u"index") : -1;
        const qint64 index = sarifIndex(m_reader, *named, u"index");
        // Extensions count from 0 in the file; here the tool's own rules stand before them.
        if (const SarifRule* rule = at(static_cast<std::size_t>(extension + 1), index))
            return rule;
        if (id.isEmpty())
            id = sarifText(m_reader, *named, u"id");
    }
    // "CA1000/1" is a case of "CA1000", which the tool may describe alone.
    for (id.truncate(longestRuleId); !id.isEmpty(); id.truncate(std::max<qsizetype>(id.lastIndexOf(u'/'), 0))) {
        const auto known = m_byId.constFind(id);
        if (known != m_byId.constEnd())
            return &m_components[known->first][known->second];
    }
    return nullptr;
}

QString SarifRules::message(const SarifRule* rule, const QString& id) const
{
    const QString ofRule = rule ? describedText(rule->place, u"messageStrings", id) : QString();
    return ofRule.isEmpty() ? describedText(m_driver, u"globalMessageStrings", id) : ofRule;
}

} // namespace assay::scans
