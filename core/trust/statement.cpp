// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/statement.h"

#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/json_text.h"
#include "core/base/text.h"

#include <algorithm>

namespace assay {
namespace {

constexpr auto statementFormat = QLatin1String("https://in-toto.io/Statement/v1");
constexpr auto sha256Name = QLatin1String("sha256");
constexpr std::size_t mostSubjects = 100'000;
constexpr JsonRules statementRules{.maxBytes = 32 * 1024 * 1024, .maxValues = 2'000'000};

/// The digits that digests of the common algorithms have; those of others are taken as they are.
constexpr std::array digestDigits{std::pair{sha256Name, 64}, std::pair{QLatin1String("sha384"), 96},
                                  std::pair{QLatin1String("sha512"), 128}};

tl::unexpected<Error> noStatement(const QString& reason)
{
    return fail(Error::Kind::Invalid, Text::tr("This is no statement (in-toto, version 1): %1.").arg(reason));
}

bool isHexadecimal(const QString& text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

bool isDigest(const QString& algorithm, const QString& digits)
{
    for (const auto& [name, length] : digestDigits) {
        if (algorithm == name)
            return digits.size() == length && isHexadecimal(digits);
    }
    return !digits.isEmpty();
}

Result<Statement::Subject> subjectOf(const JsonValue& json)
{
    const JsonValue* digests = json.member(u"digest");
    if (!digests || !digests->isObject() || digests->items().empty())
        return noStatement(Text::tr("each subject needs a digest"));
    const JsonValue* name = json.member(u"name");
    if (name && !name->isString())
        return noStatement(Text::tr("the name of a subject has to be a text"));

    Statement::Subject subject{textOf(json, u"name"), {}};
    for (std::size_t i = 0; i < digests->items().size(); ++i) {
        const QString& algorithm = digests->names()[i];
        const QString& digits = digests->items()[i].toText();
        if (!isDigest(algorithm, digits))
            return noStatement(Text::tr("the digest “%1” of the subject “%2” is none").arg(algorithm, subject.name));
        subject.digests[algorithm] = digits;
    }
    return subject;
}

JsonValue jsonOf(const Statement::Subject& subject)
{
    JsonValue digests = JsonValue::object();
    for (const auto& [algorithm, digits] : subject.digests)
        digests.insert(algorithm, JsonValue::fromString(digits));
    JsonValue json = JsonValue::object();
    json.insert(QStringLiteral("name"), JsonValue::fromString(subject.name));
    json.insert(QStringLiteral("digest"), std::move(digests));
    return json;
}

} // namespace

Statement::Subject Statement::Subject::of(const QString& name, const Digest& sha256)
{
    return {name, {{sha256Name, QString::fromLatin1(toHex(sha256))}}};
}

bool Statement::Subject::isOf(const Digest& sha256) const
{
    const auto found = digests.find(sha256Name);
    return found != digests.end() && found->second == QLatin1String(toHex(sha256));
}

bool Statement::hasSubject(const Digest& sha256) const
{
    return std::any_of(subjects.begin(), subjects.end(),
                       [&sha256](const Subject& subject) { return subject.isOf(sha256); });
}

Result<Statement> statements::read(QByteArrayView json)
{
    const Result<JsonValue> value = readJson(json, statementRules);
    if (!value)
        return noStatement(value.error().message);
    if (textOf(*value, u"_type") != statementFormat)
        return noStatement(Text::tr("its “_type” has to be %1").arg(statementFormat));
    const JsonValue* subjects = value->member(u"subject");
    if (!subjects || !subjects->isArray() || subjects->items().empty() || subjects->items().size() > mostSubjects)
        return noStatement(Text::tr("it needs 1 to %1 subjects").arg(mostSubjects));
    const JsonValue* predicate = value->member(u"predicate");
    if (predicate && !predicate->isObject())
        return noStatement(Text::tr("its predicate has to be an object"));

    Statement statement{{}, textOf(*value, u"predicateType"), predicate ? *predicate : JsonValue()};
    if (statement.predicateType.isEmpty())
        return noStatement(Text::tr("its “predicateType” has to be a text that is not empty"));
    for (const JsonValue& item : subjects->items()) {
        Result<Statement::Subject> subject = subjectOf(item);
        if (!subject)
            return failed(subject);
        statement.subjects.push_back(*std::move(subject));
    }
    return statement;
}

QByteArray statements::write(const Statement& statement)
{
    JsonValue subjects = JsonValue::array();
    for (const Statement::Subject& subject : statement.subjects)
        subjects.append(jsonOf(subject));
    JsonValue json = JsonValue::object();
    json.insert(QStringLiteral("_type"), JsonValue::fromString(statementFormat));
    json.insert(QStringLiteral("subject"), std::move(subjects));
    json.insert(QStringLiteral("predicateType"), JsonValue::fromString(statement.predicateType));
    if (!statement.predicate.isNull())
        json.insert(QStringLiteral("predicate"), statement.predicate);
    return jsonText(json);
}

} // namespace assay
