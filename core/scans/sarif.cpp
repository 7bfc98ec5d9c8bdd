// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scans/sarif.h"

#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/scans/sarif_rules.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace assay {
namespace {

using policies::JsonPlace;
using policies::StrictReader;
using scans::sarifIndex;
using scans::sarifItems;
using scans::SarifRule;
using scans::SarifRules;
using scans::sarifText;

constexpr qsizetype sarifLookedAt = 4096; ///< Bytes at the beginning of a file.
constexpr std::size_t mostSarifRuns = 1'000;
constexpr std::size_t mostSarifItems = 100'000; ///< Of a list beside the results.
constexpr qsizetype mostSarifText = 32'000'000; ///< Characters of the messages of all results.
constexpr qsizetype longestSarifName = 200;
constexpr qsizetype longestSarifPlace = 1'000;
constexpr qsizetype longestPlaceholder = 8;
constexpr qint64 largestLine = 1'000'000'000;
constexpr qint64 noLine = -1; ///< So, or 0, do tools write that they name none, though the format counts from 1.

enum class ResultKind { NotApplicable, Pass, Fail, Review, Open, Informational };

std::optional<ResultKind> resultKindFrom(QStringView word)
{
    static const QStringList words{QStringLiteral("notApplicable"), QStringLiteral("pass"),
                                   QStringLiteral("fail"),          QStringLiteral("review"),
                                   QStringLiteral("open"),          QStringLiteral("informational")};
    const qsizetype at = words.indexOf(word);
    return at < 0 ? std::nullopt : std::optional(static_cast<ResultKind>(at));
}

/// Whether it suppresses: accepted, or not judged at all.
std::optional<bool> suppressesFrom(QStringView word)
{
    if (word == u"accepted")
        return true;
    return word == u"underReview" || word == u"rejected" ? std::optional(false) : std::nullopt;
}

std::optional<bool> absentFrom(QStringView word)
{
    if (word == u"absent")
        return true;
    return word == u"new" || word == u"unchanged" || word == u"updated" ? std::optional(false) : std::nullopt;
}

/// A message with its arguments, as far as it may be long: "{0}" is the first, "{{" a brace.
QString filledIn(const QString& pattern, const QStringList& arguments)
{
    if (arguments.isEmpty())
        return pattern.left(longestSarifMessage);
    QString text;
    for (qsizetype at = 0; at < pattern.size() && text.size() < longestSarifMessage; ++at) {
        const QChar letter = pattern[at];
        const bool isBrace = letter == u'{' || letter == u'}';
        if (isBrace && at + 1 < pattern.size() && pattern[at + 1] == letter)
            ++at;
        else if (letter == u'{') {
            const QString number = pattern.mid(at + 1, longestPlaceholder).section(u'}', 0, 0);
            bool isNumber = false;
            const int argument = number.toInt(&isNumber);
            const bool isClosed = pattern.size() > at + 1 + number.size() && pattern[at + 1 + number.size()] == u'}';
            if (isNumber && isClosed && argument >= 0 && argument < arguments.size()) {
                text += arguments[argument];
                at += number.size() + 1;
                continue;
            }
        }
        text += letter;
    }
    return text.left(longestSarifMessage);
}

/// The names and values of an object of texts, in an order of their own. What is but a part of an identity, such as the commit
/// or the words of the line, is the same of several files.
QString fingerprintOf(StrictReader& reader, const JsonPlace& result, const QString& file)
{
    for (const QStringView list : {QStringView(u"fingerprints"), QStringView(u"partialFingerprints")}) {
        const auto prints = StrictReader::optional(result, list);
        if (!prints || prints->value->names().empty())
            continue;
        QStringList lines;
        for (std::size_t i = 0; i < prints->value->names().size(); ++i) {
            const QString& name = prints->value->names()[i];
            const JsonValue& value = prints->value->items()[i];
            if (!value.isString())
                reader.refuse(prints->path, Text::tr("%1 has to be a text").arg(name));
            lines << name + u'=' + value.toText();
        }
        lines.sort();
        if (list == u"partialFingerprints")
            lines.prepend(file);
        return QString::fromLatin1(toHex(sha256(lines.join(u'\n').toUtf8())));
    }
    return {};
}

/// Reads one run.
class RunReader {
public:
    /// `said` are the characters of all messages of the file before.
    RunReader(StrictReader& reader, const JsonPlace& run, qsizetype& said)
        : m_reader(reader)
        , m_said(said)
        , m_run(run)
        , m_tool(reader.member(run, u"tool"))
        , m_rules(reader, m_tool)
    {
    }

    SarifScan read()
    {
        SarifScan scan;
        const JsonPlace driver = m_reader.member(m_tool, u"driver");
        scan.tool = m_reader.text(m_reader.member(driver, u"name"), largestSarif).trimmed().left(longestSarifName);
        scan.toolVersion = sarifText(m_reader, driver, u"version");
        if (scan.toolVersion.isEmpty())
            scan.toolVersion = sarifText(m_reader, driver, u"semanticVersion");
        scan.toolVersion.truncate(longestSarifName);
        if (const auto details = StrictReader::optional(m_run, u"automationDetails")) {
            const QString id = sarifText(m_reader, *details, u"id");
            scan.category = id.left(std::max<qsizetype>(id.lastIndexOf(u'/'), 0)).left(longestSarifName);
        }
        readSource(scan);
        m_artifacts = sarifItems(m_reader, m_run, u"artifacts", mostSarifItems);
        const auto results = StrictReader::optional(m_run, u"results");
        const bool hasRun = results && !results->value->isNull();
        if (hasRun)
            readResults(scan);
        const bool isWhole = readInvocations(scan);
        const ScanCounts counts = scan.counts();
        const bool isClean = counts.errors + counts.warnings + counts.notes == 0;
        scan.outcome = !isWhole ? ScanOutcome::Failed
            : !hasRun           ? ScanOutcome::NotRun
            : isClean           ? ScanOutcome::Clean
                                : ScanOutcome::Results;
        return scan;
    }

private:
    void readResults(SarifScan& scan)
    {
        for (const JsonPlace& place : sarifItems(m_reader, m_run, u"results", mostSarifResults)) {
            std::optional<SarifResult> result = resultAt(place);
            if (!result)
                continue;
            m_said += result->message.size();
            if (m_said > mostSarifText)
                return m_reader.refuse(
                    m_run.path, Text::tr("the messages of results have more than %1 characters").arg(mostSarifText));
            scan.results.push_back(std::move(*result));
        }
    }

    /// Nothing for a result that does not count.
    std::optional<SarifResult> resultAt(const JsonPlace& place)
    {
        const auto kindPlace = StrictReader::optional(place, u"kind");
        const ResultKind kind = kindPlace ? m_reader.word(*kindPlace, resultKindFrom) : ResultKind::Fail;
        const auto baseline = StrictReader::optional(place, u"baselineState");
        const bool isAbsent = baseline && m_reader.word(*baseline, absentFrom);
        if (isAbsent || (kind != ResultKind::Fail && kind != ResultKind::Review))
            return std::nullopt;
        const SarifRule* rule = m_rules.of(place);
        SarifResult result;
        result.rule = sarifText(m_reader, place, u"ruleId");
        if (result.rule.isEmpty() && rule)
            result.rule = rule->id;
        result.rule.truncate(longestSarifName);
        result.level = rule ? rule->level.value_or(ScanLevel::Warning) : ScanLevel::Warning;
        if (kind == ResultKind::Review)
            result.level = ScanLevel::None;
        if (const auto level = StrictReader::optional(place, u"level"))
            result.level = m_reader.word(*level, scanLevelFromString);
        result.message = messageOf(m_reader.member(place, u"message"), rule);
        readPlace(place, result);
        for (const JsonPlace& suppression : sarifItems(m_reader, place, u"suppressions", mostSarifItems)) {
            const auto status = StrictReader::optional(suppression, u"status");
            result.suppressed |= !status || m_reader.word(*status, suppressesFrom);
        }
        result.fingerprint = fingerprintOf(m_reader, place, result.file);
        return result;
    }

    QString messageOf(const JsonPlace& message, const SarifRule* rule)
    {
        if (!message.value->isObject())
            m_reader.refuse(message.path, Text::tr("an object is expected"));
        QStringList arguments;
        if (const auto list = StrictReader::optional(message, u"arguments")) {
            for (const JsonPlace& argument : m_reader.items(*list, mostSarifItems)) {
                if (!argument.value->isString())
                    m_reader.refuse(argument.path, Text::tr("a text is expected"));
                arguments << argument.value->toText();
            }
        }
        QString pattern = sarifText(m_reader, message, u"text");
        const QString id = sarifText(m_reader, message, u"id");
        if (pattern.isEmpty() && !id.isEmpty())
            pattern = m_rules.message(rule, id);
        if (pattern.isEmpty() && id.isEmpty())
            m_reader.refuse(message.path, Text::tr("a text or an id is missing"));
        return filledIn(pattern.isEmpty() ? id : pattern, arguments);
    }

    /// The file and the line of the first location that has one; else what the tool calls the place.
    void readPlace(const JsonPlace& place, SarifResult& result)
    {
        for (const JsonPlace& location : sarifItems(m_reader, place, u"locations", mostSarifItems)) {
            const auto physical = StrictReader::optional(location, u"physicalLocation");
            const auto artifact = physical ? StrictReader::optional(*physical, u"artifactLocation") : std::nullopt;
            if (artifact) {
                result.file = fileAt(*artifact);
                if (const auto region = StrictReader::optional(*physical, u"region")) {
                    if (const auto line = StrictReader::optional(*region, u"startLine"))
                        result.line = std::max<qint64>(m_reader.count(*line, noLine, largestLine), 0);
                }
                return;
            }
            const auto logical = sarifItems(m_reader, location, u"logicalLocations", mostSarifItems);
            if (!logical.empty() && result.file.isEmpty()) {
                result.file = sarifText(m_reader, logical.front(), u"fullyQualifiedName").left(longestSarifPlace);
                if (result.file.isEmpty())
                    result.file = sarifText(m_reader, logical.front(), u"name").left(longestSarifPlace);
            }
        }
    }

    QString fileAt(const JsonPlace& artifact)
    {
        QString uri = sarifText(m_reader, artifact, u"uri");
        const qint64 index = sarifIndex(m_reader, artifact, u"index");
        if (uri.isEmpty() && index >= 0 && static_cast<std::size_t>(index) < m_artifacts.size()) {
            const auto listed = StrictReader::optional(m_artifacts[static_cast<std::size_t>(index)], u"location");
            uri = listed ? sarifText(m_reader, *listed, u"uri") : QString();
        }
        return QUrl::fromPercentEncoding(uri.toUtf8()).left(longestSarifPlace);
    }

    /// Whether nothing broke off; with what the tool says of that, and when it ran.
    bool readInvocations(SarifScan& scan)
    {
        bool isWhole = true;
        for (const JsonPlace& invocation : sarifItems(m_reader, m_run, u"invocations", mostSarifItems)) {
            const auto successful = StrictReader::optional(invocation, u"executionSuccessful");
            if (successful && !m_reader.flag(*successful)) {
                isWhole = false;
                readTrouble(invocation, scan);
            }
            for (const QStringView name : {QStringView(u"startTimeUtc"), QStringView(u"endTimeUtc")}) {
                const std::optional<qint64> at = momentFrom(sarifText(m_reader, invocation, name));
                if (at && *at > scan.ranAt.value_or(0))
                    scan.ranAt = at;
            }
        }
        return isWhole;
    }

    /// Of the first that names a commit. It is never refused: the results count whatever stands here.
    void readSource(SarifScan& scan)
    {
        const auto list = StrictReader::optional(m_run, u"versionControlProvenance");
        if (!list || !list->value->isArray())
            return;
        for (const JsonValue& each : list->value->items()) {
            if (!each.isObject())
                continue;
            scan.source.commit = sarifCommit(textOf(each, u"revisionId"));
            if (scan.source.commit.isEmpty())
                continue;
            scan.source.repository = textOf(each, u"repositoryUri").trimmed().left(longestSarifSource);
            scan.source.branch = textOf(each, u"branch").trimmed().left(longestSarifSource);
            return;
        }
    }

    void readTrouble(const JsonPlace& invocation, SarifScan& scan)
    {
        for (const QStringView list :
             {QStringView(u"toolExecutionNotifications"), QStringView(u"toolConfigurationNotifications")}) {
            for (const JsonPlace& notification : sarifItems(m_reader, invocation, list, mostSarifItems)) {
                if (scan.trouble.isEmpty())
                    scan.trouble = messageOf(m_reader.member(notification, u"message"), nullptr);
            }
        }
        if (scan.trouble.isEmpty())
            scan.trouble = sarifText(m_reader, invocation, u"exitCodeDescription").left(longestSarifMessage);
    }

    StrictReader& m_reader;
    qsizetype& m_said;
    JsonPlace m_run;
    JsonPlace m_tool;
    SarifRules m_rules;
    std::vector<JsonPlace> m_artifacts;
};

void addRun(std::vector<SarifScan>& scans, SarifScan run)
{
    const auto same = std::find_if(scans.begin(), scans.end(), [&run](const SarifScan& scan) {
        return scan.tool == run.tool && scan.category == run.category;
    });
    if (same == scans.end())
        return scans.push_back(std::move(run));
    same->outcome = worse(same->outcome, run.outcome);
    if (same->trouble.isEmpty())
        same->trouble = run.trouble;
    same->ranAt = std::max(same->ranAt, run.ranAt);
    if (same->source.commit.isEmpty())
        same->source = run.source;
    std::move(run.results.begin(), run.results.end(), std::back_inserter(same->results));
}

} // namespace

ScanCounts SarifScan::counts() const
{
    ScanCounts counts;
    for (const SarifResult& result : results) {
        qint64& ofLevel = result.level == ScanLevel::Error ? counts.errors
            : result.level == ScanLevel::Warning           ? counts.warnings
                                                           : counts.notes;
        ++(result.suppressed ? counts.suppressed : ofLevel);
    }
    return counts;
}

QString sarifCommit(const QString& said)
{
    return said.trimmed().left(longestSarifSource);
}

bool looksLikeSarif(QByteArrayView bytes)
{
    const QByteArray start = bytes.first(std::min(bytes.size(), sarifLookedAt)).toByteArray();
    const bool isObject = start.startsWith("\xEF\xBB\xBF") || start.trimmed().startsWith('{');
    const bool isNamed = start.contains("\"runs\"") || start.contains("sarif");
    // Where members are sorted the version stands behind all results; the schema has it as well.
    const bool hasVersion = start.contains("\"version\"") || (start.contains("\"$schema\"") && start.contains("sarif"));
    return isObject && isNamed && hasVersion && start.contains("2.1.0");
}

bool isSarifFile(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    return path.endsWith(QLatin1StringView(".sarif"), Qt::CaseInsensitive) || looksLikeSarif(file.read(sarifLookedAt));
}

Result<std::vector<SarifScan>> readSarif(QByteArrayView bytes)
{
    JsonRules rules;
    rules.maxBytes = largestSarif;
    const Result<JsonValue> value = readJson(bytes, rules);
    if (!value) {
        return fail(value.error().kind,
                    Text::tr("The file is no SARIF. %1 Nothing was changed.").arg(value.error().message),
                    value.error().detail);
    }
    StrictReader reader;
    const JsonPlace root{&*value, {}};
    if (!value->isObject())
        reader.refuse({}, Text::tr("an object is expected"));
    const JsonPlace version = reader.member(root, u"version");
    if (version.value->toText() != QLatin1StringView("2.1.0"))
        reader.refuse(version.path, Text::tr("SARIF 2.1.0 is read, no other version"));
    const JsonPlace runs = reader.member(root, u"runs");
    if (runs.value->isArray() && runs.value->items().empty())
        reader.refuse(runs.path, Text::tr("there is no run"));
    std::vector<SarifScan> scans;
    qsizetype said = 0; // A rule says its message once, and each of its results has it.
    for (const JsonPlace& run : reader.items(runs, mostSarifRuns)) {
        if (!run.value->isObject())
            reader.refuse(run.path, Text::tr("an object is expected"));
        addRun(scans, RunReader(reader, run, said).read());
        if (!reader.problem().isEmpty())
            break;
    }
    if (!reader.problem().isEmpty())
        return reader.failure(bytes, Text::tr("The file is no SARIF."));
    return scans;
}

Result<SarifFile> readSarifFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Text::tr("The file %1 cannot be read: %2.").arg(path, file.errorString()), path);
    SarifFile read{QFileInfo(path).fileName(), file.read(largestSarif + 1), {}};
    Result<std::vector<SarifScan>> scans = readSarif(read.bytes);
    if (!scans)
        return failed(scans);
    read.scans = std::move(*scans);
    return read;
}

} // namespace assay
