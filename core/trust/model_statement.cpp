// SPDX-License-Identifier: GPL-3.0-or-later
// Between a model's manifest and the statement that is signed of it.
#include "core/base/json_members.h"
#include "core/base/text.h"
#include "core/trust/model_signature.h"

#include <QSet>

namespace assay::modelsignature {
namespace {

constexpr auto hashType = QLatin1String("sha256");
constexpr auto filesMethod = QLatin1String("files");
constexpr auto shardsMethod = QLatin1String("shards");
constexpr double largestShard = 1e15;

tl::unexpected<Error> noModelStatement(const QString& reason)
{
    return fail(Error::Kind::Invalid,
                Text::tr("This is no statement about a model (OpenSSF model signing 1.0): %1.").arg(reason));
}

QString algorithmName(const ModelSerialization& serialization)
{
    if (serialization.method == ModelSerialization::Method::Files)
        return hashType;
    return QStringLiteral("sha256-sharded-%1").arg(serialization.shardSize);
}

void setText(JsonValue& object, const QString& name, const QString& text)
{
    object.insert(name, JsonValue::fromString(text));
}

JsonValue serializationJson(const ModelSerialization& serialization)
{
    const bool sharded = serialization.method == ModelSerialization::Method::Shards;
    JsonValue json = JsonValue::object();
    setText(json, QStringLiteral("method"), sharded ? shardsMethod : filesMethod);
    setText(json, QStringLiteral("hash_type"), hashType);
    json.insert(QStringLiteral("allow_symlinks"), JsonValue::fromBool(serialization.allowLinks));
    if (sharded) // a floating-point number is what the format's own program writes
        json.insert(QStringLiteral("shard_size"),
                    JsonValue::fromNumber(QByteArray::number(serialization.shardSize) + ".0"));
    if (!serialization.ignoredPaths.isEmpty()) {
        JsonValue ignored = JsonValue::array();
        for (const QString& path : serialization.ignoredPaths)
            ignored.append(JsonValue::fromString(path));
        json.insert(QStringLiteral("ignore_paths"), std::move(ignored));
    }
    return json;
}

Result<ModelSerialization> serializationOf(const JsonValue* json)
{
    if (!json || !json->isObject() || textOf(*json, u"hash_type") != hashType)
        return noModelStatement(Text::tr("it has to say how its files were hashed, with SHA-256"));
    ModelSerialization serialization;
    const JsonValue* links = json->member(u"allow_symlinks");
    serialization.allowLinks = links && links->toBool();
    // Its first release listed no paths and left out the usual ones.
    if (json->member(u"ignore_paths"))
        serialization.ignoredPaths = textsOf(*json, u"ignore_paths");
    const QString method = textOf(*json, u"method");
    if (method == filesMethod)
        return serialization;
    const JsonValue* size = json->member(u"shard_size");
    const double bytes = size ? size->toDouble().value_or(0) : 0;
    if (method != shardsMethod || bytes < 1 || bytes > largestShard
        || bytes != static_cast<double>(static_cast<qint64>(bytes)))
        return noModelStatement(Text::tr("its method has to be files, or shards of a whole number of bytes"));
    serialization.method = ModelSerialization::Method::Shards;
    serialization.shardSize = static_cast<qint64>(bytes);
    return serialization;
}

Result<std::vector<ModelResource>> resourcesOf(const JsonValue* json, const QString& algorithm)
{
    if (!json || !json->isArray())
        return noModelStatement(Text::tr("it has to list its files"));
    std::vector<ModelResource> resources;
    QSet<QString> names;
    for (const JsonValue& item : json->items()) {
        const QString name = textOf(item, u"name");
        const auto digest = digestFromHex(textOf(item, u"digest").toLatin1());
        if (name.isEmpty() || !digest || textOf(item, u"algorithm") != algorithm)
            return noModelStatement(Text::tr("each file needs a name and a digest by %1").arg(algorithm));
        if (names.contains(name))
            return noModelStatement(Text::tr("it lists “%1” twice").arg(name));
        names.insert(name);
        resources.push_back({name, *digest});
    }
    return resources;
}

} // namespace

Statement statementOf(const ModelManifest& manifest)
{
    const QString algorithm = algorithmName(manifest.serialization);
    JsonValue resources = JsonValue::array();
    for (const ModelResource& resource : manifest.resources) {
        JsonValue json = JsonValue::object();
        setText(json, QStringLiteral("name"), resource.name);
        setText(json, QStringLiteral("algorithm"), algorithm);
        setText(json, QStringLiteral("digest"), QString::fromLatin1(toHex(resource.digest)));
        resources.append(std::move(json));
    }
    JsonValue predicate = JsonValue::object();
    predicate.insert(QStringLiteral("serialization"), serializationJson(manifest.serialization));
    predicate.insert(QStringLiteral("resources"), std::move(resources));
    return {{Statement::Subject::of(manifest.modelName, manifest.root())}, predicateType, std::move(predicate)};
}

Result<ModelManifest> manifestIn(const Statement& statement)
{
    if (statement.predicateType != predicateType || statement.subjects.size() != 1)
        return noModelStatement(Text::tr("it has to be of type %1, about one subject").arg(predicateType));
    const Result<ModelSerialization> serialization = serializationOf(statement.predicate.member(u"serialization"));
    if (!serialization)
        return failed(serialization);
    Result<std::vector<ModelResource>> resources =
        resourcesOf(statement.predicate.member(u"resources"), algorithmName(*serialization));
    if (!resources)
        return failed(resources);
    ModelManifest manifest{statement.subjects.front().name, *serialization, *std::move(resources)};
    if (!statement.hasSubject(manifest.root()))
        return noModelStatement(Text::tr("the digests of its files do not make up that of its subject"));
    return manifest;
}

} // namespace assay::modelsignature
