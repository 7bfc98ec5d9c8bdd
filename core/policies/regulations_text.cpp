// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_json.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/policies/regulations.h"
#include "core/policies/strict_reader.h"

#include <QJsonDocument>

namespace assay::policies {
namespace {

constexpr qsizetype largestRegulations = 4 * 1024 * 1024; ///< Bytes.
constexpr qsizetype longestName = 200;
constexpr qsizetype longestSource = 1000;
constexpr std::size_t mostRegulations = 200;
constexpr std::size_t mostClauses = 500;

/// Reads regulations from their text.
class RegulationsReader {
public:
    std::vector<Regulation> read(const JsonPlace& root);
    const StrictReader& reader() const { return m_reader; }

private:
    Regulation regulation(const JsonPlace& place);
    void readTimes(const JsonPlace& place, Regulation& regulation);
    std::vector<Regulation::Clause> clauses(const JsonPlace& place);
    std::vector<Regulation::Milestone> milestones(const JsonPlace& place);
    void requireSuccessors(const std::vector<Regulation>& regulations);

    StrictReader m_reader;
};

std::vector<Regulation> RegulationsReader::read(const JsonPlace& root)
{
    m_reader.requireObject(root, {QStringLiteral("assayRegulations"), QStringLiteral("regulations")});
    m_reader.count(m_reader.member(root, u"assayRegulations"), 1, 1);
    std::vector<Regulation> regulations;
    QStringList seen;
    for (const JsonPlace& item : m_reader.items(m_reader.member(root, u"regulations"), mostRegulations)) {
        regulations.push_back(regulation(item));
        if (const auto id = StrictReader::optional(item, u"id"))
            m_reader.requireNew(*id, seen);
    }
    requireSuccessors(regulations);
    return regulations;
}

Regulation RegulationsReader::regulation(const JsonPlace& place)
{
    m_reader.requireObject(place,
                           {QStringLiteral("id"), QStringLiteral("jurisdiction"), QStringLiteral("title"),
                            QStringLiteral("date"), QStringLiteral("effectiveFrom"), QStringLiteral("effectiveTo"),
                            QStringLiteral("supersededBy"), QStringLiteral("source"), QStringLiteral("checkedAt"),
                            QStringLiteral("verified"), QStringLiteral("dates"), QStringLiteral("clauses")});
    Regulation regulation;
    regulation.id = m_reader.key(m_reader.member(place, u"id"));
    regulation.jurisdiction = m_reader.text(m_reader.member(place, u"jurisdiction"), longestName);
    regulation.title = m_reader.text(m_reader.member(place, u"title"), longestName);
    regulation.source = m_reader.text(m_reader.member(place, u"source"), longestSource);
    readTimes(place, regulation);
    const JsonPlace verified = m_reader.member(place, u"verified");
    regulation.verified = m_reader.flag(verified);
    if (regulation.verified && !regulation.checkedAt)
        m_reader.refuse(verified.path, Text::tr("what was verified was checked on some day"));
    if (const auto successor = StrictReader::optional(place, u"supersededBy"))
        regulation.supersededBy = m_reader.key(*successor);
    if (const auto dates = StrictReader::optional(place, u"dates"))
        regulation.milestones = milestones(*dates);
    regulation.clauses = clauses(m_reader.member(place, u"clauses"));
    return regulation;
}

void RegulationsReader::readTimes(const JsonPlace& place, Regulation& regulation)
{
    regulation.date = m_reader.date(m_reader.member(place, u"date"));
    regulation.effectiveFrom = m_reader.date(m_reader.member(place, u"effectiveFrom"));
    if (const auto to = StrictReader::optional(place, u"effectiveTo")) {
        regulation.effectiveTo = m_reader.date(*to);
        if (*regulation.effectiveTo <= regulation.effectiveFrom)
            m_reader.refuse(to->path, Text::tr("it ends before it begins"));
    }
    const JsonPlace checked = m_reader.member(place, u"checkedAt");
    if (!checked.value->isNull())
        regulation.checkedAt = m_reader.date(checked);
}

std::vector<Regulation::Clause> RegulationsReader::clauses(const JsonPlace& place)
{
    std::vector<Regulation::Clause> clauses;
    QStringList seen;
    for (const JsonPlace& item : m_reader.items(place, mostClauses)) {
        m_reader.requireObject(item, {QStringLiteral("id"), QStringLiteral("wording")});
        const JsonPlace id = m_reader.member(item, u"id");
        m_reader.requireNew(id, seen);
        clauses.push_back(
            {m_reader.text(id, longestName), m_reader.text(m_reader.member(item, u"wording"), longestSource)});
    }
    return clauses;
}

std::vector<Regulation::Milestone> RegulationsReader::milestones(const JsonPlace& place)
{
    std::vector<Regulation::Milestone> milestones;
    for (const JsonPlace& item : m_reader.items(place, mostClauses)) {
        m_reader.requireObject(item, {QStringLiteral("date"), QStringLiteral("what")});
        milestones.push_back({m_reader.date(m_reader.member(item, u"date")),
                              m_reader.text(m_reader.member(item, u"what"), longestSource)});
    }
    return milestones;
}

/// Each that was superseded leads, step by step, to one that was not.
void RegulationsReader::requireSuccessors(const std::vector<Regulation>& regulations)
{
    for (std::size_t i = 0; i < regulations.size(); ++i) {
        const QString path = QStringLiteral("regulations[%1].supersededBy").arg(i);
        const Regulation* at = &regulations[i];
        for (std::size_t steps = 0; at && !at->supersededBy.isEmpty(); ++steps) {
            if (steps == regulations.size())
                return m_reader.refuse(path, Text::tr("it is superseded by itself, over others"));
            at = policies::regulation(regulations, at->supersededBy);
        }
        if (!at)
            return m_reader.refuse(path, Text::tr("there is no such regulation"));
        if (!regulations[i].supersededBy.isEmpty() && !regulations[i].effectiveTo)
            return m_reader.refuse(path, Text::tr("what was superseded ends on some day: effectiveTo is missing"));
    }
}

QByteArray canonicalRegulation(const Regulation& regulation)
{
    const auto dateText = [](QDate date) { return date.toString(Qt::ISODate); };
    CanonicalObject object;
    object.setText(u"id", regulation.id);
    object.setText(u"jurisdiction", regulation.jurisdiction);
    object.setText(u"title", regulation.title);
    object.setText(u"date", dateText(regulation.date));
    object.setText(u"effectiveFrom", dateText(regulation.effectiveFrom));
    if (regulation.effectiveTo)
        object.setText(u"effectiveTo", dateText(*regulation.effectiveTo));
    if (!regulation.supersededBy.isEmpty())
        object.setText(u"supersededBy", regulation.supersededBy);
    object.setText(u"source", regulation.source);
    object.set(u"checkedAt", regulation.checkedAt ? canonicalText(dateText(*regulation.checkedAt)) : "null");
    object.set(u"verified", regulation.verified ? "true" : "false");
    QByteArrayList dates, clauses;
    for (const Regulation::Milestone& milestone : regulation.milestones) {
        CanonicalObject entry;
        entry.setText(u"date", dateText(milestone.date));
        entry.setText(u"what", milestone.what);
        dates.append(entry.bytes());
    }
    for (const Regulation::Clause& clause : regulation.clauses) {
        CanonicalObject entry;
        entry.setText(u"id", clause.id);
        entry.setText(u"wording", clause.wording);
        clauses.append(entry.bytes());
    }
    object.set(u"dates", canonicalArray(dates));
    object.set(u"clauses", canonicalArray(clauses));
    return object.bytes();
}

} // namespace

Result<std::vector<Regulation>> regulationsFromText(QByteArrayView text)
{
    const Result<JsonValue> root = readJson(text, {.maxBytes = largestRegulations});
    if (!root)
        return failed(root);
    RegulationsReader reader;
    std::vector<Regulation> regulations = reader.read({&*root, {}});
    if (!reader.reader().problem().isEmpty())
        return reader.reader().failure(text, Text::tr("These are no regulations that can be used."));
    return regulations;
}

QByteArray canonicalRegulations(const std::vector<Regulation>& regulations)
{
    QByteArrayList values;
    for (const Regulation& regulation : regulations)
        values.append(canonicalRegulation(regulation));
    CanonicalObject object;
    object.setInteger(u"assayRegulations", 1);
    object.set(u"regulations", canonicalArray(values));
    return object.bytes();
}

QByteArray readableRegulations(const std::vector<Regulation>& regulations)
{
    return QJsonDocument::fromJson(canonicalRegulations(regulations)).toJson(QJsonDocument::Indented);
}

} // namespace assay::policies
