// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/scrub.h"

#include "core/base/json_reader.h"
#include "core/crypto/digest.h"
#include "core/importers/json_attributes.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace assay {
namespace {

const QString UserFiller = QStringLiteral("(user)");
const QString HostFiller = QStringLiteral("(host)");
const QString EmailFiller = QStringLiteral("(e-mail)");

constexpr qsizetype shortestName = 3;
constexpr qsizetype namesInAPattern = 500;
constexpr qsizetype identityDigits = 16;

const QRegularExpression& emailPattern()
{
    static const QRegularExpression pattern(QStringLiteral(R"([\w.%+-]+@[\w-]+(\.[\w-]+)+)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// The second part is the user's name.
const QRegularExpression& homePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"((/home/|/Users/|\b[A-Za-z]:[\\/]+Users[\\/]+)([^\s/\\"',:;()]+))"));
    return pattern;
}

/// What a tag of that name tells: the filler of a user, host or e-mail address; empty for all else.
QString fillerOf(const QString& tag)
{
    const QString name = tag.section(u'.', -1);
    if (name == u"user" || name == u"username" || name == u"entity")
        return UserFiller;
    if (name == u"host" || name == u"hostname")
        return HostFiller;
    return name == u"email" ? EmailFiller : QString();
}

/// Whether the name tells somebody apart and may be looked for as a word of any text.
bool isTelling(const QString& name)
{
    static const QSet<QString> impersonal{
        QStringLiteral("root"),      QStringLiteral("user"),  QStringLiteral("users"),  QStringLiteral("ubuntu"),
        QStringLiteral("ec2-user"),  QStringLiteral("admin"), QStringLiteral("jovyan"), QStringLiteral("nobody"),
        QStringLiteral("localhost"), QStringLiteral("host"),  QStringLiteral("e-mail"), QStringLiteral("mail"),
        QStringLiteral("train"),     QStringLiteral("runner")};
    return name.size() >= shortestName && !impersonal.contains(name)
        && std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
}

template <typename Take>
void eachTextOf(std::vector<Attribute>& attributes, const Take& take)
{
    for (Attribute& attribute : attributes) {
        take(attribute.key);
        take(attribute.value);
    }
}

template <typename Take>
void eachTextOf(ImportedRun& run, const Take& take)
{
    for (QString* text : {&run.name, &run.user, &run.source})
        take(*text);
    eachTextOf(run.params, take);
    eachTextOf(run.tags, take);
    for (ImportedSeries& series : run.series)
        take(series.key);
    for (MetricDefinition& definition : run.definitions) {
        take(definition.key);
        take(definition.stepMetric);
    }
    for (ImportedHistograms& histograms : run.histograms)
        take(histograms.key);
    for (DatasetInput& input : run.inputs) {
        for (QString* text : {&input.name, &input.digest, &input.sourceType, &input.source, &input.schema,
                              &input.profile, &input.context})
            take(*text);
    }
    for (ArtifactReference& artifact : run.artifacts) {
        take(artifact.path);
        take(artifact.uri);
    }
}

template <typename Take>
void eachTextOf(ImportedModel& model, const Take& take)
{
    for (QString* text : {&model.name, &model.description})
        take(*text);
    eachTextOf(model.tags, take);
    for (ImportedModelVersion& version : model.versions) {
        for (QString* text : {&version.stage, &version.status, &version.description, &version.source, &version.user})
            take(*text);
        eachTextOf(version.tags, take);
    }
    for (ImportedAlias& alias : model.aliases)
        take(alias.alias);
}

template <typename Take>
void eachTextOf(ImportBatch& batch, const Take& take)
{
    take(batch.source);
    for (ImportedExperiment& experiment : batch.experiments) {
        take(experiment.name);
        eachTextOf(experiment.tags, take);
    }
    for (ImportedRun& run : batch.runs)
        eachTextOf(run, take);
    for (ImportedModel& model : batch.models)
        eachTextOf(model, take);
    for (auto* issues : {&batch.issues, &batch.notes}) {
        for (ImportIssue& issue : *issues) {
            take(issue.place);
            take(issue.message);
        }
    }
}

/// By which the things of a batch name each other.
template <typename Take>
void eachIdentityOf(ImportBatch& batch, const Take& take)
{
    for (ImportedExperiment& experiment : batch.experiments)
        take(experiment.externalId);
    for (ImportedRun& run : batch.runs) {
        for (QString* id : {&run.experimentExternalId, &run.externalId, &run.parentExternalId})
            take(*id);
    }
    for (ImportedModel& model : batch.models) {
        take(model.externalId);
        for (ImportedModelVersion& version : model.versions)
            take(version.runExternalId);
    }
}

/// Learns the names of a batch, then replaces them.
class Scrubbing {
public:
    explicit Scrubbing(ImportBatch& batch)
        : m_batch(batch)
    {
    }

    void run()
    {
        takeFields();
        const auto learn = [this](const QString& text) { learnHomes(text); };
        eachTextOf(m_batch, learn);
        eachIdentityOf(m_batch, learn);
        makePatterns();
        eachTextOf(m_batch, [this](QString& text) { clean(text); });
        eachIdentityOf(m_batch, [this](QString& id) { cleanIdentity(id); });
        for (ImportedRun& run : m_batch.runs)
            cleanTexts(run);
    }

private:
    /// Learns the fields that are names as a whole, and replaces them.
    void takeFields()
    {
        for (ImportedExperiment& experiment : m_batch.experiments)
            takeTags(experiment.tags);
        for (ImportedRun& run : m_batch.runs) {
            takeField(run.user, UserFiller);
            takeTags(run.tags);
        }
        for (ImportedModel& model : m_batch.models) {
            takeTags(model.tags);
            for (ImportedModelVersion& version : model.versions) {
                takeField(version.user, UserFiller);
                takeTags(version.tags);
            }
        }
    }

    void takeTags(std::vector<Attribute>& tags)
    {
        for (Attribute& tag : tags) {
            const QString filler = fillerOf(tag.key);
            if (!filler.isEmpty())
                takeField(tag.value, filler);
        }
    }

    void takeField(QString& text, const QString& filler)
    {
        if (text.isEmpty())
            return;
        learn(text, filler);
        if (filler == HostFiller)
            learn(text.section(u'.', 0, 0), filler);
        text = filler;
    }

    void learn(const QString& name, const QString& filler)
    {
        if (isTelling(name))
            m_fillers.insert(name, filler);
    }

    void learnHomes(const QString& text)
    {
        for (auto each = homePattern().globalMatch(text); each.hasNext();)
            learn(each.next().captured(2), UserFiller);
    }

    /// Longer names first, so that none is found within another.
    void makePatterns()
    {
        QStringList names = m_fillers.keys();
        std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) {
            return a.size() != b.size() ? a.size() > b.size() : a < b;
        });
        for (qsizetype from = 0; from < names.size(); from += namesInAPattern) {
            QStringList escaped;
            for (const QString& name : names.mid(from, namesInAPattern))
                escaped.push_back(QRegularExpression::escape(name));
            m_patterns.emplace_back(
                QStringLiteral("(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])").arg(escaped.join(u'|')),
                QRegularExpression::UseUnicodePropertiesOption);
        }
    }

    void clean(QString& text) const
    {
        if (text.contains(u'@'))
            text.replace(emailPattern(), EmailFiller);
        for (const QRegularExpression& pattern : m_patterns)
            replaceNames(text, pattern);
        text.replace(homePattern(), QStringLiteral("\\1") + UserFiller);
    }

    /// The bytes of a logged text or plot; nothing where they are something else.
    std::optional<QByteArray> cleanedContent(const ImportedContent& content, const ImportedRun& run) const
    {
        const auto endsWith = [&](QLatin1String ending) {
            return std::any_of(run.artifacts.begin(), run.artifacts.end(), [&](const ArtifactReference& artifact) {
                return artifact.sha256 == content.sha256 && artifact.path.endsWith(ending);
            });
        };
        if (endsWith(QLatin1String(".md"))) {
            QString text = QString::fromUtf8(content.bytes);
            clean(text);
            return text.toUtf8();
        }
        if (!endsWith(QLatin1String(".json")))
            return std::nullopt;
        const auto json = readJson(content.bytes, {.maxValues = content.bytes.size(), .allowNonFinite = true});
        if (!json)
            return QByteArray(); // No importer makes such a one; nothing is what surely tells of nobody.
        bool changed = false;
        const JsonValue value = cleaned(*json, changed);
        return changed ? textOfJson(value).toUtf8() : content.bytes;
    }

    /// The same with all its texts, names of members too, cleaned.
    JsonValue cleaned(const JsonValue& value, bool& changed) const
    {
        const auto cleanedText = [&](QString text) {
            const QString before = text;
            clean(text);
            changed = changed || text != before;
            return text;
        };
        if (value.isString())
            return JsonValue::fromString(cleanedText(value.toText()));
        if (!value.isArray() && !value.isObject())
            return value;
        JsonValue copy = value.isArray() ? JsonValue::array() : JsonValue::object();
        for (std::size_t i = 0; i < value.items().size(); ++i) {
            if (value.isArray())
                copy.append(cleaned(value.items()[i], changed));
            else
                copy.insert(cleanedText(value.names()[i]), cleaned(value.items()[i], changed));
        }
        return copy;
    }

    /// Logged texts and plots, which artifacts name by their digest.
    void cleanTexts(ImportedRun& run) const
    {
        for (ImportedContent& content : run.contents) {
            const std::optional<QByteArray> bytes = cleanedContent(content, run);
            if (!bytes)
                continue;
            content.bytes = *bytes;
            const QByteArray before = content.sha256;
            content.sha256 = bytesOf(sha256(content.bytes)).toByteArray();
            for (ArtifactReference& artifact : run.artifacts) {
                if (artifact.sha256 == before) {
                    artifact.sha256 = content.sha256;
                    artifact.size = content.bytes.size();
                }
            }
        }
    }

    /// Things that differ in nothing but a name stay apart.
    void cleanIdentity(QString& id) const
    {
        QString cleaned = id;
        clean(cleaned);
        if (cleaned != id)
            id = cleaned + u'#' + QString::fromLatin1(toHex(sha256(id.toUtf8())).left(identityDigits));
    }

    void replaceNames(QString& text, const QRegularExpression& pattern) const
    {
        QString cleaned;
        qsizetype from = 0;
        for (auto each = pattern.globalMatch(text); each.hasNext();) {
            const auto match = each.next();
            cleaned += QStringView(text).mid(from, match.capturedStart() - from);
            cleaned += m_fillers.value(match.captured());
            from = match.capturedEnd();
        }
        if (from > 0)
            text = cleaned + text.mid(from);
    }

    ImportBatch& m_batch;
    QHash<QString, QString> m_fillers; ///< By name.
    std::vector<QRegularExpression> m_patterns;
};

} // namespace

void scrub(ImportBatch& batch)
{
    Scrubbing(batch).run();
}

} // namespace assay
