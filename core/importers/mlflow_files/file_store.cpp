// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/mlflow_files/file_store.h"

#include "core/base/text.h"

namespace assay {
namespace {

constexpr qint64 metaLimit = 16LL * 1024 * 1024;

QString metaOf(const QString& folder)
{
    return folder + QStringLiteral("/meta.yaml");
}

} // namespace

std::optional<YamlValue> FileStore::meta(const QString& folder)
{
    const auto bytes = bytesOf(metaOf(folder), metaLimit);
    if (!bytes)
        return std::nullopt;
    auto value = readYaml(*bytes);
    if (!value) {
        issue(metaOf(folder), value.error().message);
        return std::nullopt;
    }
    if (value->type != YamlValue::Type::Map) {
        issue(metaOf(folder), Text::tr("The file does not hold names and values."));
        return std::nullopt;
    }
    if (!bytes->endsWith('\n')) { // MLflow ends every line it writes
        issue(metaOf(folder),
              Text::tr("The last line has no end, so the file was cut off there; what it describes is left out."));
        return std::nullopt;
    }
    return std::move(*value);
}

std::optional<qint64> FileStore::whole(const YamlValue& meta, QStringView name, const QString& folder)
{
    const YamlValue* value = meta.member(name);
    const auto number = meta.integerOf(name);
    if (value != nullptr && !value->isNull() && !number)
        issue(metaOf(folder), Text::tr("%1 is no whole number that 64 bits hold; it is left unknown.").arg(name));
    return number;
}

std::vector<Attribute> FileStore::attributes(const QString& folder)
{
    std::vector<Attribute> result;
    for (const QString& file : filesBelow(folder)) {
        if (auto value = textOf(folder + u'/' + file))
            result.push_back({file, std::move(*value)});
    }
    return result;
}

} // namespace assay
