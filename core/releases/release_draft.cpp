// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/release_draft.h"

#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"

#include <algorithm>
#include <array>

namespace assay::releases {
namespace {

constexpr std::array modelEndings{".pkl",  ".pickle", ".joblib", ".pt",  ".pth", ".ckpt", ".onnx", ".safetensors",
                                  ".gguf", ".keras",  ".h5",     ".npy", ".npz", ".bin",  ".cbm",  ".ubj"};
constexpr std::array lockNames{"requirements.txt", "conda.yaml", "python_env.yaml"}; // The most exact first.

QString fileName(const QString& path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

QString folderOf(const QString& path)
{
    return path.left(path.lastIndexOf(u'/') + 1);
}

bool endsAsModel(const QString& path)
{
    return std::any_of(modelEndings.begin(), modelEndings.end(), [&](const char* ending) {
        return path.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive);
    });
}

ReleaseArtifact::Role roleOf(const QString& path, bool inModelFolder)
{
    const QString name = fileName(path);
    if (std::any_of(lockNames.begin(), lockNames.end(),
                    [&](const char* lock) { return name == QLatin1StringView(lock); }))
        return ReleaseArtifact::Role::Environment;
    if (endsAsModel(path))
        return ReleaseArtifact::Role::Model;
    if (name == QStringLiteral("MLmodel")) // Describes the model, in YAML.
        return ReleaseArtifact::Role::Other;
    if (name.endsWith(QStringLiteral(".py")) || name.endsWith(QStringLiteral(".ipynb")))
        return ReleaseArtifact::Role::Code;
    return inModelFolder ? ReleaseArtifact::Role::Model : ReleaseArtifact::Role::Other;
}

/// The folder of the one MLmodel file among them; empty where there is none or several.
QString folderOfModel(const std::vector<ReleaseArtifact>& artifacts)
{
    QString folder;
    int found = 0;
    for (const ReleaseArtifact& artifact : artifacts) {
        if (fileName(artifact.path) == QStringLiteral("MLmodel")) {
            folder = folderOf(artifact.path);
            ++found;
        }
    }
    return found == 1 ? folder : QString();
}

std::vector<ReleaseArtifact> artifactsOfRun(db::Connection& connection, RunId run, const QString& modelFolder)
{
    db::Statement rows = connection.prepare(
        "SELECT path, size, sha256, uri FROM run_artifact WHERE run_id = ? AND length(sha256) = 32 ORDER BY path");
    rows.bind(run.value);
    std::vector<ReleaseArtifact> artifacts;
    while (rows.step()) {
        ReleaseArtifact& artifact = artifacts.emplace_back();
        artifact.path = rows.text(0);
        artifact.size = rows.integer(1);
        artifact.sha256 = digestFromBytes(rows.bytes(2)).value_or(Digest{});
        artifact.location = rows.text(3);
        artifact.found = artifact.sha256;
    }
    const QString folder = modelFolder.isEmpty() ? folderOfModel(artifacts) : modelFolder + u'/';
    std::erase_if(artifacts, [&](const ReleaseArtifact& artifact) {
        return folder.isEmpty()
            ? !endsAsModel(artifact.path) && roleOf(artifact.path, false) == ReleaseArtifact::Role::Other
            : !artifact.path.startsWith(folder);
    });
    for (ReleaseArtifact& artifact : artifacts) {
        artifact.role = roleOf(artifact.path, !folder.isEmpty());
        artifact.path.remove(0, folder.size());
    }
    return artifacts;
}

std::optional<Digest> environmentOf(const std::vector<ReleaseArtifact>& artifacts)
{
    for (const char* lock : lockNames) {
        for (const ReleaseArtifact& artifact : artifacts) {
            if (fileName(artifact.path) == QLatin1StringView(lock))
                return artifact.sha256;
        }
    }
    return std::nullopt;
}

constexpr int leastDigits = 4; ///< By which people name a digest.

/// The part that people mean by a word, be it one of the five or not.
QString partMeant(const QString& word)
{
    const QString lower = word.trimmed().toLower();
    if (lower.startsWith(QStringLiteral("pre-prod")) || lower.startsWith(QStringLiteral("preprod")))
        return QStringLiteral("preprod");
    return lower == QStringLiteral("prod") ? QStringLiteral("production") : releases::splitRole(word);
}

} // namespace

QString splitRole(const QString& context)
{
    const QString word = context.trimmed().toLower();
    if (word.startsWith(QStringLiteral("train")))
        return QStringLiteral("train");
    if (word.startsWith(QStringLiteral("val")) || word.startsWith(QStringLiteral("eval")))
        return QStringLiteral("validation");
    if (word.startsWith(QStringLiteral("test")) || word == QStringLiteral("holdout"))
        return QStringLiteral("test");
    return word.isEmpty() ? QStringLiteral("unstated") : word;
}

const QStringList& splitParts()
{
    static const QStringList parts{QStringLiteral("train"), QStringLiteral("validation"), QStringLiteral("test"),
                                   QStringLiteral("preprod"), QStringLiteral("production")};
    return parts;
}

QString splitPart(const QString& word)
{
    const QString part = partMeant(word);
    if (!splitParts().contains(part))
        db::raise(Error::Kind::Invalid,
                  Text::tr("“%1” is no part that data play for a release. Nothing was saved; say one of %2.")
                      .arg(word, splitParts().join(QStringLiteral(", "))));
    return part;
}

ReleaseSplit splitNamed(const Release& release, const QString& words)
{
    const auto isMeant = [](const ReleaseSplit& split, const QString& said) {
        return said == split.dataset
            || (said.size() >= leastDigits && split.anyDigest().startsWith(said, Qt::CaseInsensitive));
    };
    const qsizetype colon = words.indexOf(u':');
    const QString part = colon < 0 ? QString() : partMeant(words.left(colon));
    std::vector<ReleaseSplit> found;
    QStringList known;
    for (const ReleaseSplit& split : release.parts.splits) {
        known << split.name();
        if (isMeant(split, words) || (split.role == part && isMeant(split, words.mid(colon + 1))))
            found.push_back(split);
    }
    if (found.size() == 1)
        return found.front();
    const QString all = known.isEmpty() ? Text::tr("none") : known.join(QStringLiteral(", "));
    if (found.empty())
        db::raise(Error::Kind::NotFound,
                  Text::tr("%1 has no data set “%2”. Nothing was saved; it has %3.").arg(release.name(), words, all));
    db::raise(
        Error::Kind::Invalid,
        Text::tr("“%1” is several data sets of %2. Nothing was saved; name one of %3 or the beginning of its digest.")
            .arg(words, release.name(), all));
}

QStringList columnsOfSchema(const QString& schema)
{
    const Result<JsonValue> value = readJson(schema.toUtf8());
    if (!value || !value->isObject())
        return {};
    QStringList names;
    if (const JsonValue* columns = value->member(u"mlflow_colspec"); columns && columns->isArray()) {
        for (const JsonValue& column : columns->items())
            names << textOf(column, u"name");
    }
    return names;
}

ReleaseParts partsOfRun(db::Connection& connection, RunId run, const QString& modelFolder)
{
    ReleaseParts parts;
    db::Statement commit =
        connection.prepare("SELECT value FROM run_tag WHERE run_id = ? AND name IN"
                           " ('mlflow.source.git.commit', 'git_commit', 'code_commit') ORDER BY name");
    if (commit.bind(run.value).step())
        parts.codeCommit = commit.text(0);
    db::Statement params = connection.prepare("SELECT name, value FROM run_param WHERE run_id = ? ORDER BY name");
    params.bind(run.value);
    while (params.step())
        parts.params.push_back({params.text(0), params.text(1)});
    db::Statement inputs =
        connection.prepare("SELECT i.context, d.name, d.digest, d.schema FROM run_input i JOIN dataset d"
                           " ON d.id = i.dataset_id WHERE i.run_id = ? ORDER BY i.context, d.name, d.id");
    inputs.bind(run.value);
    while (inputs.step()) {
        ReleaseSplit& split = parts.splits.emplace_back();
        split.role = splitRole(inputs.text(0));
        split.dataset = inputs.text(1);
        split.digest = inputs.text(2);
        if (split.role == QStringLiteral("train") && parts.features.isEmpty())
            parts.features = columnsOfSchema(inputs.text(3));
    }
    parts.artifacts = artifactsOfRun(connection, run, modelFolder);
    parts.environment = environmentOf(parts.artifacts);
    return parts;
}

} // namespace assay::releases
