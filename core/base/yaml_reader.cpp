// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/yaml_reader.h"

#include "core/base/number_text.h"
#include "core/base/utf8.h"

#include <QCoreApplication>
#include <QSet>

#include <yaml.h>

#include <algorithm>
#include <array>

namespace assay {
namespace {

/// One event of libyaml, freed when it goes.
class YamlEvent {
public:
    YamlEvent() = default;
    ~YamlEvent() { yaml_event_delete(&m_event); }
    Q_DISABLE_COPY_MOVE(YamlEvent)

    yaml_event_t* raw() { return &m_event; }
    yaml_event_type_t type() const { return m_event.type; }
    const yaml_event_t& event() const { return m_event; }

private:
    yaml_event_t m_event = {};
};

bool isCoreTag(const yaml_char_t* tag)
{
    static constexpr std::array<QByteArrayView, 7> names{"str", "int", "float", "bool", "null", "seq", "map"};
    if (tag == nullptr)
        return true;
    const QByteArrayView text(reinterpret_cast<const char*>(tag));
    static constexpr QByteArrayView prefix("tag:yaml.org,2002:");
    return text == "!"
        || (text.startsWith(prefix)
            && std::find(names.begin(), names.end(), text.sliced(prefix.size())) != names.end());
}

/// libyaml counts characters, people and editors count bytes.
qsizetype byteOffset(QByteArrayView bytes, size_t character)
{
    qsizetype at = 0;
    while (at < bytes.size() && character > 0) {
        ++at;
        while (at < bytes.size() && (static_cast<uchar>(bytes[at]) & 0xC0) == 0x80)
            ++at;
        --character;
    }
    return at;
}

/// Builds the tree from libyaml's events; the first problem stops it and is kept.
class YamlParser {
    Q_DECLARE_TR_FUNCTIONS(YamlParser)

public:
    YamlParser(QByteArrayView bytes, const YamlRules& rules)
        : m_bytes(bytes)
        , m_rules(rules)
    {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        // libyaml asserts that there is an address, also of no bytes at all.
        const char* start = bytes.data() != nullptr ? bytes.data() : "";
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const yaml_char_t*>(start),
                                     static_cast<size_t>(bytes.size()));
    }
    ~YamlParser() { yaml_parser_delete(&m_parser); }
    Q_DISABLE_COPY_MOVE(YamlParser)

    Result<YamlValue> document();

private:
    bool next(YamlEvent& event);
    bool content(YamlValue& into);
    bool value(const YamlEvent& event, YamlValue& into);
    bool scalar(const YamlEvent& event, YamlValue& into);
    bool sequence(YamlValue& into);
    bool map(YamlValue& into);
    bool refuse(const yaml_mark_t& mark, const QString& rule);
    bool refuseAt(qsizetype line, qsizetype byte, const QString& rule);

    QByteArrayView m_bytes;
    const YamlRules& m_rules;
    yaml_parser_t m_parser = {};
    qsizetype m_values = 0;
    int m_depth = 0;
    Error m_error;
};

bool YamlParser::refuse(const yaml_mark_t& mark, const QString& rule)
{
    return refuseAt(static_cast<qsizetype>(mark.line), byteOffset(m_bytes, mark.index), rule);
}

bool YamlParser::refuseAt(qsizetype line, qsizetype byte, const QString& rule)
{
    m_error = Error{Error::Kind::Invalid,
                    tr("Line %1, byte %2: %3").arg(QString::number(line + 1), QString::number(byte), rule),
                    {}};
    return false;
}

bool YamlParser::next(YamlEvent& event)
{
    if (yaml_parser_parse(&m_parser, event.raw()) != 0)
        return true;
    return refuse(m_parser.problem_mark,
                  tr("this is not YAML (%1).")
                      .arg(QString::fromUtf8(m_parser.problem != nullptr ? m_parser.problem : "unknown")));
}

Result<YamlValue> YamlParser::document()
{
    YamlValue result;
    if (m_bytes.size() > m_rules.maxBytes) {
        refuseAt(0, 0, tr("the text is longer than the limit of %1 bytes.").arg(m_rules.maxBytes));
        return tl::unexpected(m_error);
    }
    if (const qsizetype bad = firstInvalidUtf8(m_bytes); bad >= 0) {
        const auto line = std::count(m_bytes.begin(), m_bytes.begin() + bad, '\n');
        refuseAt(line, bad, tr("this is not UTF-8."));
        return tl::unexpected(m_error);
    }
    if (!content(result))
        return tl::unexpected(m_error);
    return result;
}

/// The events around the one document.
bool YamlParser::content(YamlValue& into)
{
    YamlEvent streamStart;
    YamlEvent documentStart;
    if (!next(streamStart) || !next(documentStart))
        return false;
    if (documentStart.type() == YAML_STREAM_END_EVENT)
        return true;
    YamlEvent first;
    if (!next(first) || !value(first, into))
        return false;
    YamlEvent documentEnd;
    YamlEvent streamEnd;
    if (!next(documentEnd) || !next(streamEnd))
        return false;
    return streamEnd.type() == YAML_STREAM_END_EVENT
        || refuse(streamEnd.event().start_mark, tr("a second document begins here."));
}

bool YamlParser::value(const YamlEvent& event, YamlValue& into)
{
    const yaml_event_t& raw = event.event();
    if (++m_values > m_rules.maxValues)
        return refuse(raw.start_mark, tr("there are more than %1 values.").arg(m_rules.maxValues));
    switch (event.type()) {
    case YAML_SCALAR_EVENT:
        return scalar(event, into);
    case YAML_SEQUENCE_START_EVENT:
    case YAML_MAPPING_START_EVENT: {
        const bool isMap = event.type() == YAML_MAPPING_START_EVENT;
        const auto* tag = isMap ? raw.data.mapping_start.tag : raw.data.sequence_start.tag;
        const auto* anchor = isMap ? raw.data.mapping_start.anchor : raw.data.sequence_start.anchor;
        if (anchor != nullptr)
            return refuse(raw.start_mark, tr("anchors are not read."));
        if (!isCoreTag(tag))
            return refuse(raw.start_mark, tr("tags of other languages are not read."));
        if (++m_depth > m_rules.maxDepth)
            return refuse(raw.start_mark, tr("values are nested deeper than %1 levels.").arg(m_rules.maxDepth));
        const bool read = isMap ? map(into) : sequence(into);
        --m_depth;
        return read;
    }
    case YAML_ALIAS_EVENT:
        return refuse(raw.start_mark, tr("aliases are not read."));
    default:
        return refuse(raw.start_mark, tr("a value is expected here."));
    }
}

bool YamlParser::scalar(const YamlEvent& event, YamlValue& into)
{
    const yaml_event_t& raw = event.event();
    const auto& data = raw.data.scalar;
    if (data.anchor != nullptr)
        return refuse(raw.start_mark, tr("anchors are not read."));
    if (!isCoreTag(data.tag))
        return refuse(raw.start_mark, tr("tags of other languages are not read."));
    into.type = YamlValue::Type::Scalar;
    into.plain = data.style == YAML_PLAIN_SCALAR_STYLE;
    into.text = QString::fromUtf8(reinterpret_cast<const char*>(data.value), static_cast<qsizetype>(data.length));
    return true;
}

bool YamlParser::sequence(YamlValue& into)
{
    into.type = YamlValue::Type::Sequence;
    for (;;) {
        YamlEvent event;
        if (!next(event))
            return false;
        if (event.type() == YAML_SEQUENCE_END_EVENT)
            return true;
        YamlValue item;
        if (!value(event, item))
            return false;
        into.items.push_back(std::move(item));
    }
}

bool YamlParser::map(YamlValue& into)
{
    into.type = YamlValue::Type::Map;
    QSet<QString> names;
    for (;;) {
        YamlEvent key;
        if (!next(key))
            return false;
        if (key.type() == YAML_MAPPING_END_EVENT)
            return true;
        YamlValue name;
        if (key.type() != YAML_SCALAR_EVENT)
            return refuse(key.event().start_mark, tr("a name must be plain or quoted text."));
        if (!scalar(key, name))
            return false;
        if (names.contains(name.text))
            return refuse(key.event().start_mark, tr("the name \"%1\" appears twice.").arg(name.text.left(80)));
        names.insert(name.text);
        YamlEvent event;
        YamlValue item;
        if (!next(event) || !value(event, item))
            return false;
        into.names.push_back(std::move(name.text));
        into.items.push_back(std::move(item));
    }
}

} // namespace

bool YamlValue::isNull() const
{
    return type == Type::Scalar && plain
        && (text.isEmpty() || text == u"~" || text == u"null" || text == u"Null" || text == u"NULL");
}

const YamlValue* YamlValue::member(QStringView name) const
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? nullptr : &items[static_cast<std::size_t>(found - names.begin())];
}

QString YamlValue::textOf(QStringView name) const
{
    const YamlValue* found = member(name);
    return found == nullptr || found->type != Type::Scalar || found->isNull() ? QString() : found->text;
}

std::optional<qint64> YamlValue::integerOf(QStringView name) const
{
    return readInteger(textOf(name).toUtf8());
}

Result<YamlValue> readYaml(QByteArrayView bytes, const YamlRules& rules)
{
    return YamlParser(bytes, rules).document();
}

} // namespace assay
