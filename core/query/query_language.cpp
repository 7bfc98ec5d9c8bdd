// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_language.h"

#include "core/query/query_token.h"

#include <algorithm>
#include <array>

namespace assay {
namespace {

using Kind = RunField::Kind;

constexpr std::array attributes{QueryAttribute{"run_id", Kind::RunId, true},
                                QueryAttribute{"run_name", Kind::Name, true},
                                QueryAttribute{"status", Kind::Status, true},
                                QueryAttribute{"user_id", Kind::User, true},
                                QueryAttribute{"start_time", Kind::Started, true},
                                QueryAttribute{"end_time", Kind::Ended, true},
                                QueryAttribute{"created", Kind::Started, true},
                                QueryAttribute{"Created", Kind::Started, true},
                                QueryAttribute{"run name", Kind::Name, true},
                                QueryAttribute{"Run name", Kind::Name, true},
                                QueryAttribute{"Run Name", Kind::Name, true},
                                QueryAttribute{"duration", Kind::Duration, false},
                                QueryAttribute{"experiment", Kind::Experiment, false},
                                QueryAttribute{"source", Kind::Source, false},
                                QueryAttribute{"lifecycle_stage", Kind::Lifecycle, false},
                                QueryAttribute{"uid", Kind::Uid, false},
                                QueryAttribute{"dataset", Kind::DatasetName, false},
                                QueryAttribute{"name", Kind::Name, false},
                                QueryAttribute{"user", Kind::User, false},
                                QueryAttribute{"started", Kind::Started, false},
                                QueryAttribute{"ended", Kind::Ended, false},
                                QueryAttribute{"data", Kind::DatasetName, false}};

constexpr std::array keyKinds{std::pair{"metrics", Kind::Metric},   std::pair{"metric", Kind::Metric},
                              std::pair{"params", Kind::Param},     std::pair{"param", Kind::Param},
                              std::pair{"parameters", Kind::Param}, std::pair{"parameter", Kind::Param},
                              std::pair{"tags", Kind::Tag},         std::pair{"tag", Kind::Tag}};

QString named(Kind kind, const QString& key)
{
    const auto* found =
        std::find_if(keyKinds.begin(), keyKinds.end(), [&](const auto& one) { return one.second == kind; });
    return QLatin1String(found->first) + QLatin1Char('.') + quotedKey(key);
}

} // namespace

std::span<const QueryAttribute> queryAttributes()
{
    return attributes;
}

std::optional<RunField::Kind> keyKindNamed(const QString& prefix)
{
    const auto* found = std::find_if(keyKinds.begin(), keyKinds.end(),
                                     [&](const auto& one) { return prefix == QLatin1String(one.first); });
    return found == keyKinds.end() ? std::nullopt : std::optional(found->second);
}

QString queryText(const RunField& field)
{
    switch (field.kind) {
    case Kind::Metric:
        if (field.value == RunField::Value::Minimum)
            return QStringLiteral("min(%1)").arg(named(field.kind, field.key));
        if (field.value == RunField::Value::Maximum)
            return QStringLiteral("max(%1)").arg(named(field.kind, field.key));
        if (field.value == RunField::Value::AtStep)
            return QStringLiteral("at(%1, %2)").arg(named(field.kind, field.key), QString::number(field.step));
        return named(field.kind, field.key);
    case Kind::Param:
    case Kind::Tag:
        return named(field.kind, field.key);
    case Kind::DatasetName:
        return QStringLiteral("dataset.name");
    case Kind::DatasetDigest:
        return QStringLiteral("dataset.digest");
    case Kind::DatasetContext:
        return QStringLiteral("dataset.context");
    case Kind::Data:
        return QStringLiteral("datasets");
    default:
        break;
    }
    const auto* found = std::find_if(attributes.begin(), attributes.end(),
                                     [&](const QueryAttribute& one) { return one.kind == field.kind; });
    return QLatin1String(found->name);
}

QString quotedKey(const QString& key)
{
    const std::vector<QueryToken> tokens = queryTokens(QStringLiteral("x.") + key);
    const bool plain = tokens.size() == 2 && tokens[0].kind == QueryToken::Kind::Name && tokens[0].quote.isNull()
        && tokens[0].text == key;
    if (plain)
        return key;
    const QChar quote = key.contains(QLatin1Char('`')) ? QLatin1Char('"') : QLatin1Char('`');
    return quote + key + quote;
}

} // namespace assay
