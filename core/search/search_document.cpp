// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_document.h"

#include "core/approvals/release_decision.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/domain/change.h"
#include "core/domain/decision.h"
#include "core/domain/finding.h"
#include "core/domain/handover.h"
#include "core/domain/incident.h"
#include "core/domain/release.h"
#include "core/domain/risk.h"
#include "core/domain/run.h"
#include "core/domain/scan.h"
#include "core/domain/task.h"
#include "core/domain/use_case.h"
#include "core/search/search_sources.h"
#include "core/trust/dsse.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace assay {
namespace {

constexpr int firstBodyColumn = 6;
constexpr qsizetype longestTitle = 160; ///< Characters.

void addParagraph(QString& body, const QString& text)
{
    if (text.isEmpty())
        return;
    if (!body.isEmpty())
        body.append(u'\n');
    body.append(text);
}

void addStrings(QString& body, const JsonValue& value)
{
    addParagraph(body, value.toText());
    for (const JsonValue& item : value.items())
        addStrings(body, item);
}

/// The strings of a JSON text, without the names of its members; a text that is none counts as it stands.
QString wordsOfJson(const QByteArray& json)
{
    const Result<JsonValue> value = readJson(json);
    if (!value)
        return QString::fromUtf8(json);
    QString words;
    addStrings(words, *value);
    return words;
}

/// The first line that says something. Notes and comments have no title but their text.
QString titleOf(const QString& text)
{
    QString line = text.section(u'\n', 0, 0, QString::SectionSkipEmpty).trimmed();
    if (line.size() <= longestTitle)
        return line;
    const qsizetype end = line.at(longestTitle - 2).isHighSurrogate() ? longestTitle - 2 : longestTitle - 1;
    return line.first(end).append(u'…');
}

SearchDocument documentOf(const SearchSource& source, const db::Statement& row)
{
    SearchDocument document;
    document.kind = source.kind;
    document.uid = row.text(0);
    document.key = row.text(1);
    const QString title = row.text(2);
    document.title = titleOf(title);
    if (document.title != title)
        addParagraph(document.body, title);
    document.state = row.text(3);
    document.ownerUid = row.text(4);
    document.owner = row.text(5);
    for (int column = firstBodyColumn; column < row.columns(); ++column)
        addParagraph(document.body, row.text(column));
    return document;
}

/// What somebody said when they signed; nothing where the envelope holds something else.
QString wordsOfSignOff(const QByteArray& envelope)
{
    const Result<dsse::Envelope> read = dsse::read(envelope);
    if (!read)
        return {};
    const Result<ReleaseDecision> said = decisions::decisionFromPayload(read->payload);
    return said ? said->comment + u'\n' + said->conditions.join(u'\n') : QString();
}

QString textOf(const SearchSupplement& supplement, const db::Statement& row)
{
    switch (supplement.form) {
    case SearchForm::Json:
        return wordsOfJson(row.bytes(1));
    case SearchForm::SignOff:
        return wordsOfSignOff(row.bytes(1));
    default:
        return row.text(1);
    }
}

using Times = QHash<QByteArray, QHash<QString, qint64>>;

/// When the log tells last of each thing.
Times lastTimes(db::Connection& connection)
{
    db::Statement rows = connection.prepare("SELECT entity, entity_id, max(at) FROM audit_event"
                                            " GROUP BY entity, entity_id");
    Times times;
    while (rows.step())
        times[rows.bytes(0)].insert(rows.text(1), rows.integer(2));
    return times;
}

const SearchSource* sourceOf(const QByteArray& kind)
{
    const auto sources = searchSources();
    const auto found =
        std::find_if(sources.begin(), sources.end(), [&](const SearchSource& each) { return kind == each.kind; });
    return found == sources.end() ? nullptr : &*found;
}

const SearchSource* sourceOfEntity(const QByteArray& entity)
{
    const auto sources = searchSources();
    const auto found =
        std::find_if(sources.begin(), sources.end(), [&](const SearchSource& each) { return entity == each.entity; });
    return found == sources.end() ? nullptr : &*found;
}

void addPart(db::Connection& connection, const SearchPart& part, const QString& id, std::set<SearchSubject>& subjects)
{
    db::Statement row = connection.prepare(part.sql);
    if (row.bind(id).step())
        subjects.insert({part.kind, row.text(0)});
}

} // namespace

std::vector<SearchDocument> searchDocuments(db::Connection& connection, const std::function<bool()>& stopped)
{
    const Times times = lastTimes(connection);
    std::vector<SearchDocument> documents;
    std::map<QByteArray, QHash<QString, std::size_t>> places;
    for (const SearchSource& source : searchSources()) {
        if (stopped())
            return {};
        const QHash<QString, qint64> changed = times.value(source.entity);
        QHash<QString, std::size_t>& known = places[source.kind];
        db::Statement rows = connection.prepare(source.sql);
        while (rows.step()) {
            documents.push_back(documentOf(source, rows));
            documents.back().changedAt = changed.value(documents.back().uid);
            known.insert(documents.back().uid, documents.size() - 1);
        }
    }
    for (const SearchSupplement& supplement : searchSupplements()) {
        if (stopped())
            return {};
        const QHash<QString, std::size_t>& known = places[supplement.kind];
        db::Statement rows = connection.prepare(supplement.sql);
        while (rows.step()) {
            if (const auto place = known.constFind(rows.text(0)); place != known.constEnd())
                addParagraph(documents[*place].body, textOf(supplement, rows));
        }
    }
    return documents;
}

std::optional<SearchDocument> searchDocument(db::Connection& connection, const SearchSubject& subject)
{
    const SearchSource* const source = sourceOf(subject.kind);
    if (!source)
        return std::nullopt;
    db::Statement row = connection.prepare(source->sql + " WHERE " + source->uidColumn + " = ?");
    if (!row.bind(subject.uid).step())
        return std::nullopt;
    SearchDocument document = documentOf(*source, row);
    for (const SearchSupplement& supplement : searchSupplements()) {
        if (subject.kind != supplement.kind)
            continue;
        db::Statement rows = connection.prepare(supplement.sql + " WHERE " + supplement.uidColumn + " = ?");
        rows.bind(subject.uid);
        while (rows.step())
            addParagraph(document.body, textOf(supplement, rows));
    }
    db::Statement time = connection.prepare("SELECT max(at) FROM audit_event WHERE entity = ? AND entity_id = ?");
    if (time.bindText(source->entity).bind(subject.uid).step())
        document.changedAt = time.integer(0);
    return document;
}

std::vector<SearchSubject> changedSubjects(db::Connection& connection, qint64 seq)
{
    // Asked for each thing once, the database would walk all of its index by entity for the few entries at the log's end.
    db::Statement rows = connection.prepare("SELECT entity, entity_id FROM audit_event WHERE seq > ?");
    rows.bind(seq);
    std::set<SearchSubject> subjects;
    std::set<std::pair<QByteArray, QString>> told;
    while (rows.step()) {
        const QByteArray entity = rows.bytes(0);
        if (!told.emplace(entity, rows.text(1)).second)
            continue;
        if (const SearchSource* const source = sourceOfEntity(entity))
            subjects.insert({source->kind, rows.text(1)});
        for (const SearchPart& part : searchParts()) {
            if (entity == part.entity)
                addPart(connection, part, rows.text(1), subjects);
        }
    }
    return {subjects.begin(), subjects.end()};
}

bool isEndedState(const QString& state)
{
    static const QSet<QString> ended{
        QStringLiteral("Retired"),  QStringLiteral("Stopped"),   QStringLiteral("Closed"),
        QStringLiteral("Done"),     QStringLiteral("Cancelled"), QStringLiteral("Superseded"),
        QStringLiteral("Rejected"), QStringLiteral("Withdrawn"), QStringLiteral("Deprecated"),
        QStringLiteral("Accepted"), QStringLiteral("FINISHED"),  QStringLiteral("FAILED"),
        QStringLiteral("KILLED"),   QStringLiteral("Reviewed"),  QStringLiteral("Failed"),
    };
    return ended.contains(state);
}

QString searchStateTitle(const QByteArray& kind, const QString& state)
{
    if (kind == "use-case") {
        const std::optional<UseCaseState> known = useCaseStateFromString(state);
        return known ? stateTitle(*known) : state;
    }
    if (kind == "release") {
        const std::optional<ReleaseState> known = releaseStateFromString(state);
        return known ? releaseStateTitle(*known) : state;
    }
    if (kind == "finding") {
        const std::optional<FindingState> known = findingStateFromString(state);
        return known ? findingStateTitle(*known) : state;
    }
    if (kind == "risk") {
        const std::optional<RiskState> known = riskStateFromString(state);
        return known ? riskStateTitle(*known) : state;
    }
    if (kind == "incident") {
        const std::optional<IncidentState> known = incidentStateFromString(state);
        return known ? incidentStateTitle(*known) : state;
    }
    if (kind == "decision") {
        const std::optional<DecisionState> known = decisionStateFromString(state);
        return known ? decisionStateTitle(*known) : state;
    }
    if (kind == "change") {
        const std::optional<ChangeState> known = changeStateFromString(state);
        return known ? changeStateTitle(*known) : state;
    }
    if (kind == "task") {
        const std::optional<TaskState> known = taskStateFromString(state);
        return known ? taskStateTitle(*known) : state;
    }
    if (kind == "handover") {
        const std::optional<HandoverState> known = handoverStateFromString(state);
        return known ? handoverStateTitle(*known) : state;
    }
    if (kind == "scan") {
        const std::optional<ScanOutcome> known = scanOutcomeFromString(state);
        return known ? scanOutcomeTitle(*known) : state;
    }
    if (kind == "evidence" || searchPlace(kind)) // Which are withdrawn or have no state.
        return state.isEmpty() ? state : Text::tr("Withdrawn");
    return state;
}

} // namespace assay
