// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/flat_params.h"

#include "core/base/text.h"
#include "core/importers/name_budget.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace assay {
namespace {

constexpr qint64 paramsLimit = 16LL * 1024 * 1024;

QString bracketed(const YamlValue& value)
{
    if (value.type == YamlValue::Type::Scalar)
        return value.text;
    QStringList parts;
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        const QString item = bracketed(value.items[i]);
        parts.push_back(value.type == YamlValue::Type::Map ? value.names[i] + QStringLiteral(": ") + item : item);
    }
    const QString inner = parts.join(QStringLiteral(", "));
    return value.type == YamlValue::Type::Map ? u'{' + inner + u'}' : u'[' + inner + u']';
}

void flatten(const YamlValue& map, const QString& prefix, NameBudget& names, std::vector<Attribute>& into)
{
    for (std::size_t i = 0; i < map.items.size(); ++i) {
        const YamlValue& item = map.items[i];
        const QString key = prefix + map.names[i];
        if (item.type == YamlValue::Type::Map && !item.items.empty() && names.take(key.size() + 1, item.items.size()))
            flatten(item, key + u'.', names, into);
        else
            into.push_back({key, bracketed(item)});
    }
}

} // namespace

std::vector<Attribute> flatParams(const YamlValue& map)
{
    NameBudget names;
    std::vector<Attribute> params;
    if (map.type == YamlValue::Type::Map)
        flatten(map, {}, names, params);
    return params;
}

Result<QByteArray> readImportFile(const QString& path, qint64 limit)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return fail(Error::Kind::Invalid,
                    Text::tr("%1 is a link and was not followed; name the file itself.").arg(path));
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, Text::tr("%1 is missing or cannot be read.").arg(path), file.errorString());
    // A file of a terabyte of nothing costs nobody anything to make, so its size is asked before there is room for it.
    QByteArray bytes = file.size() > limit ? QByteArray() : file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Kind::Io, Text::tr("%1 could not be read to its end.").arg(path), file.errorString());
    if (file.size() > limit || bytes.size() > limit)
        return fail(
            Error::Kind::Invalid,
            Text::tr("%1 is larger than the limit of %2 bytes and was not read.").arg(path, QString::number(limit)));
    return bytes;
}

std::vector<Attribute> readParamsFile(const QString& path, ImportBatch& batch)
{
    if (!QFileInfo::exists(path))
        return {};
    const auto bytes = readImportFile(path, paramsLimit);
    const auto value = bytes ? readYaml(*bytes) : Result<YamlValue>(failed(bytes));
    if (!value) {
        batch.issues.push_back({QFileInfo(path).fileName(), value.error().message});
        return {};
    }
    if (value->type != YamlValue::Type::Map && !value->isNull())
        batch.issues.push_back({QFileInfo(path).fileName(),
                                Text::tr("The file does not hold names and values; no param was read from it.")});
    noteMissingLineEnd(*bytes, QFileInfo(path).fileName(), batch);
    return flatParams(*value);
}

void noteMissingLineEnd(QByteArrayView text, const QString& place, ImportBatch& batch)
{
    if (!text.isEmpty() && !text.endsWith('\n') && !text.endsWith('\r'))
        batch.notes.push_back(
            {place, Text::tr("The last line has no end. If the file was cut off there, its last value may be, too.")});
}

} // namespace assay
