// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/wandb/wandb_sidecars.h"

#include "core/base/text.h"
#include "core/importers/flat_params.h"
#include "core/importers/iso_time.h"
#include "core/importers/wandb/wandb_values.h"

#include <QFileInfo>

namespace assay {
namespace {

constexpr qint64 sidecarLimit = 16LL * 1024 * 1024;

/// Empty where there is none.
QString sidecarPath(const QString& folder, const QString& name)
{
    for (const QString& path : {folder + QStringLiteral("/files/") + name, folder + u'/' + name}) {
        if (QFileInfo(path).isFile() && !QFileInfo(path).isSymLink())
            return path;
    }
    return {};
}

QString noNamesAndValues()
{
    return Text::tr("The file does not hold names and values; nothing was read from it.");
}

std::optional<JsonValue> readJsonSidecar(const QString& folder, const QString& name, IssueList& issues)
{
    const QString path = sidecarPath(folder, name);
    if (path.isEmpty())
        return std::nullopt;
    const auto bytes = readImportFile(path, sidecarLimit);
    auto value = bytes ? readWandbJson(*bytes) : Result<JsonValue>(failed(bytes));
    if (value && value->isObject())
        return std::move(*value);
    issues.add(name, value ? noNamesAndValues() : value.error().message);
    return std::nullopt;
}

/// Each name of config.yaml holds a map with a `value`.
void readConfig(const QString& folder, WandbRun& run, IssueList& issues)
{
    const QString path = sidecarPath(folder, QStringLiteral("config.yaml"));
    if (path.isEmpty())
        return;
    const auto bytes = readImportFile(path, sidecarLimit);
    const auto config = bytes ? readYaml(*bytes) : Result<YamlValue>(failed(bytes));
    if (!config) {
        issues.add(QStringLiteral("config.yaml"), config.error().message);
        return;
    }
    if (config->type != YamlValue::Type::Map && !config->isNull())
        issues.add(QStringLiteral("config.yaml"), noNamesAndValues());
    YamlValue values;
    values.type = YamlValue::Type::Map;
    for (std::size_t i = 0; i < config->names.size(); ++i) {
        const YamlValue* value = config->items[i].member(u"value");
        if (value == nullptr || config->names[i] == u"_wandb")
            continue;
        values.names.push_back(config->names[i]);
        values.items.push_back(*value);
    }
    run.setParams(flatParams(values));
}

void readSummary(const QString& folder, WandbRun& run, IssueList& issues)
{
    const auto summary = readJsonSidecar(folder, QStringLiteral("wandb-summary.json"), issues);
    if (!summary)
        return;
    WandbTable table;
    for (std::size_t i = 0; i < summary->names().size(); ++i)
        table.set(summary->names()[i], summary->items()[i]);
    run.setSummary(std::move(table));
}

void readMetadata(const QString& folder, WandbRun& run, IssueList& issues)
{
    const auto metadata = readJsonSidecar(folder, QStringLiteral("wandb-metadata.json"), issues);
    if (!metadata)
        return;
    const auto take = [&run](const JsonValue& object) {
        for (std::size_t i = 0; i < object.names().size(); ++i) {
            if (object.items()[i].isString())
                run.setEnvironment(object.names()[i], object.items()[i].toText());
        }
    };
    take(*metadata);
    if (const JsonValue* git = metadata->member(u"git"))
        take(*git);
    if (const JsonValue* arguments = metadata->member(u"args")) {
        QStringList texts;
        for (const JsonValue& argument : arguments->items())
            texts.push_back(argument.toText());
        run.setEnvironment(QStringLiteral("args"), texts.join(u' '));
    }
    if (const JsonValue* started = metadata->member(u"startedAt")) {
        // W&B writes it in UTC and does not say so.
        if (const auto time = readIsoTime(started->toText()))
            run.setStartBeside(time->milliseconds);
    }
}

} // namespace

void readWandbSidecars(const QString& folder, WandbRun& run, IssueList& issues)
{
    if (run.lacksConfig())
        readConfig(folder, run, issues);
    if (run.lacksSummary())
        readSummary(folder, run, issues);
    if (run.lacksEnvironment())
        readMetadata(folder, run, issues);
}

} // namespace assay
