// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/gate/gate_report.h"

#include "core/base/shown_text.h"
#include "core/base/text.h"
#include "core/policies/policy_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

#include <array>

namespace assay {
namespace {

constexpr std::array formatWords{"text", "json", "junit", "sarif"}; // In the order of GateFormat.

QString headline(const GateQuestion& question, const GateAnswer& answer)
{
    const QString name = answer.trusted ? answer.judgement.release.name() : question.release;
    if (!answer.trusted)
        return Text::tr("NOT TRUSTED: the project is not what its log says. %1 may not go to %2.")
            .arg(name, question.environment);
    return (answer.open ? Text::tr("OPEN: %1 may go to %2.") : Text::tr("CLOSED: %1 may not go to %2."))
        .arg(name, question.environment);
}

void writeText(QTextStream& out, const GateQuestion& question, const GateAnswer& answer)
{
    out << headline(question, answer) << '\n';
    for (const QString& reason : answer.reasons)
        out << QStringLiteral("- %1").arg(shownText(reason)) << '\n';
    for (const policies::GateResult& gate : answer.judgement.decision.gates)
        out << QStringLiteral("%1 %2: %3/%4")
                   .arg(gate.met ? QStringLiteral("[x]") : QStringLiteral("[ ]"), gate.title,
                        QString::number(gate.fulfilled), QString::number(gate.asked))
            << '\n';
    out << Text::tr("Policy: %1 %2").arg(answer.judgement.policy.id, QString::number(answer.judgement.policy.version))
        << '\n';
    if (!answer.judgement.newerPolicy.isEmpty())
        out << Text::tr("It was asked for and decided under this policy; %1 is in force now. Give --policy to insist "
                        "on one.")
                   .arg(answer.judgement.newerPolicy)
            << '\n';
    out << Text::tr("Log: %1 entries, root %2")
               .arg(QString::number(answer.logSize), QString::fromLatin1(toHex(answer.logRoot)))
        << '\n';
    if (!question.trustedKeys)
        out << Text::tr(
            "The keys were taken from the project itself. Give --trusted-keys from your own repository, so that "
            "its owner cannot let himself in.")
            << '\n';
}

QJsonObject jsonOf(const policies::ControlResult& control)
{
    return {{QStringLiteral("control"), control.key},
            {QStringLiteral("gate"), control.gate},
            {QStringLiteral("status"), policies::toString(control.status)},
            {QStringLiteral("measured"), control.measured},
            {QStringLiteral("reasons"), QJsonArray::fromStringList(control.reasons)},
            {QStringLiteral("missing"), QJsonArray::fromStringList(control.missing)},
            {QStringLiteral("rule"), control.rule}};
}

void writeJson(QTextStream& out, const GateQuestion& question, const GateAnswer& answer)
{
    QJsonArray controls;
    for (const policies::ControlResult& control : answer.judgement.decision.controls)
        controls.append(jsonOf(control));
    const QJsonObject object{{QStringLiteral("release"), answer.judgement.release.name()},
                             {QStringLiteral("environment"), question.environment},
                             {QStringLiteral("open"), answer.open},
                             {QStringLiteral("trusted"), answer.trusted},
                             {QStringLiteral("reasons"), QJsonArray::fromStringList(answer.reasons)},
                             {QStringLiteral("controls"), controls},
                             {QStringLiteral("policy"), policies::versionName(answer.judgement.policy)},
                             {QStringLiteral("newerPolicy"), answer.judgement.newerPolicy},
                             {QStringLiteral("logSize"), answer.logSize},
                             {QStringLiteral("logRoot"), QString::fromLatin1(toHex(answer.logRoot))}};
    out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void writeCase(QXmlStreamWriter& xml, const QString& name, const QStringList& failures)
{
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("classname"), QStringLiteral("assay.gate"));
    xml.writeAttribute(QStringLiteral("name"), shownText(name));
    for (const QString& failure : failures) {
        xml.writeStartElement(QStringLiteral("failure"));
        xml.writeAttribute(QStringLiteral("message"), shownText(failure));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

/// One case a control and one for the release as a whole.
void writeJUnit(QTextStream& out, const GateQuestion& question, const GateAnswer& answer)
{
    const auto& controls = answer.judgement.decision.controls;
    QString text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), shownText(headline(question, answer)));
    const auto isFailed = [](const policies::ControlResult& control) {
        return control.weight == policies::Weight::Blocking
            && (control.status == policies::ControlStatus::NotMet
                || control.status == policies::ControlStatus::Unknown);
    };
    const auto failed = std::count_if(controls.begin(), controls.end(), isFailed) + (answer.open ? 0 : 1);
    xml.writeAttribute(QStringLiteral("tests"), QString::number(controls.size() + 1));
    xml.writeAttribute(QStringLiteral("failures"), QString::number(failed));
    for (const policies::ControlResult& control : controls)
        writeCase(xml, control.title, isFailed(control) ? control.reasons + control.missing : QStringList());
    writeCase(xml, Text::tr("%1 may go to %2").arg(answer.judgement.release.name(), question.environment),
              answer.reasons);
    xml.writeEndElement();
    xml.writeEndDocument();
    out << text;
}

/// SARIF 2.1.0: one result a reason.
void writeSarif(QTextStream& out, const GateQuestion& question, const GateAnswer& answer)
{
    QJsonArray results;
    for (const QString& reason : answer.reasons)
        results.append(QJsonObject{{QStringLiteral("ruleId"), QStringLiteral("release-gate")},
                                   {QStringLiteral("level"), QStringLiteral("error")},
                                   {QStringLiteral("message"), QJsonObject{{QStringLiteral("text"), reason}}}});
    const QJsonObject driver{
        {QStringLiteral("name"), QStringLiteral("Assay")},
        {QStringLiteral("rules"),
         QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("release-gate")},
                                {QStringLiteral("shortDescription"),
                                 QJsonObject{{QStringLiteral("text"), headline(question, answer)}}}}}}};
    const QJsonObject run{{QStringLiteral("tool"), QJsonObject{{QStringLiteral("driver"), driver}}},
                          {QStringLiteral("results"), results}};
    const QJsonObject log{{QStringLiteral("version"), QStringLiteral("2.1.0")},
                          {QStringLiteral("runs"), QJsonArray{run}}};
    out << QString::fromUtf8(QJsonDocument(log).toJson(QJsonDocument::Indented));
}

} // namespace

std::optional<GateFormat> gateFormatFromString(QStringView word)
{
    for (std::size_t at = 0; at < formatWords.size(); ++at) {
        if (word == QLatin1StringView(formatWords[at]))
            return static_cast<GateFormat>(at);
    }
    return std::nullopt;
}

void write(QTextStream& out, const GateQuestion& question, const GateAnswer& answer, GateFormat format)
{
    switch (format) {
    case GateFormat::Text:
        return writeText(out, question, answer);
    case GateFormat::Json:
        return writeJson(out, question, answer);
    case GateFormat::JUnit:
        return writeJUnit(out, question, answer);
    case GateFormat::Sarif:
        return writeSarif(out, question, answer);
    }
}

} // namespace assay
