// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/risk_forms.h"

#include "core/base/shown_text.h"
#include "core/risks/risk_store.h"
#include "ui/models/time_text.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace assay {
namespace {

using Field = FieldsForm::Field;
using Kind = FieldsForm::Kind;
using Values = FieldsForm::Values;
using Choices = std::vector<std::pair<QString, QString>>;

class RiskForms final {
    Q_DECLARE_TR_FUNCTIONS(RiskForms)
};

const QString releasePrefix = QStringLiteral("release ");

std::optional<qint64> riskDayIn(const Values& values, const char* name)
{
    const QDate day = QDate::fromString(FieldsForm::said(values, name), Qt::ISODate);
    return day.isValid() ? std::optional(day.startOfDay(Qt::UTC).toMSecsSinceEpoch()) : std::nullopt;
}

QString riskDayProblem(const Values& values, const char* name)
{
    const QString said = FieldsForm::said(values, name);
    return said.isEmpty() || riskDayIn(values, name)
        ? QString()
        : RiskForms::tr("“%1” is no day; one is written as in 2027-01-31.").arg(said);
}

QString titleProblem(const Values& values)
{
    return FieldsForm::said(values, "title").isEmpty() ? RiskForms::tr("A risk needs a title.") : QString();
}

QString textProblem(const Values& values)
{
    return FieldsForm::said(values, "text").isEmpty() ? RiskForms::tr("The reason or the evidence is missing.")
                                                      : QString();
}

Field lineField(const char* name, const QString& caption, const QString& value, const QString& hint = {})
{
    return {QString::fromLatin1(name), caption, Kind::Line, value, {}, hint};
}

Field textField(const char* name, const QString& caption, const QString& value)
{
    return {QString::fromLatin1(name), caption, Kind::Text, value};
}

Field ownerField(const risks::RiskStory& story)
{
    Choices people{{RiskForms::tr("Nobody yet"), QString()}};
    for (const Person& person : story.people)
        people.emplace_back(shownText(person.name), person.uid);
    return {QStringLiteral("owner"), RiskForms::tr("Who answers for it"), Kind::Choice, story.risk.owner.uid, people};
}

/// One choice for a use case or a release.
Field subjectField(const risks::RiskStory& story)
{
    Choices subjects{{RiskForms::tr("The project as a whole"), QString()}};
    for (const findings::FindingSubject& subject : story.subjects)
        subjects.emplace_back(shownText(subject.title),
                              subject.release.isEmpty() ? subject.useCase : releasePrefix + subject.release);
    const Risk& risk = story.risk;
    const QString now = risk.releaseUid.isEmpty() ? risk.useCaseUid : releasePrefix + risk.releaseUid;
    return {QStringLiteral("subject"), RiskForms::tr("About"), Kind::Choice, now, subjects};
}

/// A release keeps the use case that was named beside it, as the command line can.
void takeSubject(const Values& values, RiskFields& fields)
{
    const QString said = FieldsForm::said(values, "subject");
    const bool isRelease = said.startsWith(releasePrefix);
    if (isRelease) {
        fields.release = said.mid(releasePrefix.size());
        return;
    }
    fields.release.clear();
    fields.useCase = said;
}

Field likelihoodField(const char* name, const QString& caption, const QStringList& words, int value)
{
    Choices choices;
    for (int i = 0; i < words.size(); ++i)
        choices.emplace_back(RiskForms::tr("%1 · %2").arg(QString::number(i + 1), words.at(i)), QString::number(i + 1));
    return {QString::fromLatin1(name), caption, Kind::Choice, QString::number(value), choices};
}

std::vector<Field> levelFields(const std::optional<RiskLevel>& level, const QString& textCaption)
{
    const RiskLevel from = level.value_or(RiskLevel{});
    return {likelihoodField("likelihood", RiskForms::tr("How likely"),
                            {RiskForms::tr("hardly ever"), RiskForms::tr("seldom"), RiskForms::tr("now and then"),
                             RiskForms::tr("often"), RiskForms::tr("nearly always")},
                            from.likelihood),
            likelihoodField("impact", RiskForms::tr("How bad"),
                            {RiskForms::tr("hardly noticed"), RiskForms::tr("a nuisance"), RiskForms::tr("costly"),
                             RiskForms::tr("severe"), RiskForms::tr("not to be borne")},
                            from.impact),
            textField("text", textCaption, {})};
}

RiskJudgement judgementIn(const QString& uid, const Values& values)
{
    return {uid,
            {FieldsForm::said(values, "likelihood").toInt(), FieldsForm::said(values, "impact").toInt()},
            FieldsForm::said(values, "text")};
}

QString riskPlace(const Risk& risk, const char* what)
{
    return QStringLiteral("risk/%1/%2").arg(risk.uid, QLatin1String(what));
}

/// Saves what a form says over the fields that the risk had as it opened.
FieldsForm::Act savingRisk(const Risk& risk, void (*take)(const Values&, RiskFields&))
{
    return [risk, take](const Values& values, db::Database& database, const Actor& actor, const QString& command) {
        RiskEdit edit{risk.uid, risk.rowVersion, risks::fieldsOf(risk)};
        take(values, edit.fields);
        return RiskStore(database).edit(edit, actor, command);
    };
}

void takeWords(const Values& values, RiskFields& fields)
{
    fields.text.title = FieldsForm::said(values, "title");
    fields.text.cause = FieldsForm::said(values, "cause");
    fields.text.effect = FieldsForm::said(values, "effect");
}

void takeDescription(const Values& values, RiskFields& fields)
{
    takeWords(values, fields);
    takeSubject(values, fields);
    fields.finding = FieldsForm::said(values, "finding");
    fields.control = FieldsForm::said(values, "control");
}

void takeTreatment(const Values& values, RiskFields& fields)
{
    fields.ownerUid = FieldsForm::said(values, "owner");
    fields.treatment = riskTreatmentFromString(FieldsForm::said(values, "treatment"));
    fields.text.plan = FieldsForm::said(values, "plan");
    fields.reviewAt = riskDayIn(values, "review");
}

} // namespace

FieldsForm* raiseRiskForm(Session& session, const risks::RiskStory& story,
                          const std::function<void(const QString&)>& raised)
{
    const auto act = [raised](const Values& values, db::Database& database, const Actor& actor,
                              const QString& command) -> Result<> {
        RiskDraft draft;
        takeWords(values, draft.fields);
        takeSubject(values, draft.fields);
        draft.fields.ownerUid = FieldsForm::said(values, "owner");
        const Result<QString> uid = RiskStore(database).raise(draft, actor, command);
        if (!uid)
            return failed(uid);
        raised(*uid);
        return {};
    };
    return new FieldsForm(session,
                          {QStringLiteral("riskForm"), RiskForms::tr("Raise a risk"), RiskForms::tr("Raise it"),
                           RiskForms::tr("Something that may go wrong. A model-risk auditor then says how likely it is "
                                         "and how bad."),
                           QStringLiteral("risk/new")},
                          {lineField("title", RiskForms::tr("What may happen"), {}), subjectField(story),
                           textField("cause", RiskForms::tr("Why it may"), {}),
                           textField("effect", RiskForms::tr("What would come of it"), {}), ownerField(story)},
                          titleProblem, act);
}

FieldsForm* editRiskForm(Session& session, const risks::RiskStory& story)
{
    const Risk& risk = story.risk;
    Choices findings{{RiskForms::tr("None"), QString()}};
    for (const Finding& finding : story.findings)
        findings.emplace_back(shownText(QStringLiteral("%1 · %2").arg(finding.key, finding.text.title)), finding.uid);
    return new FieldsForm(
        session,
        {QStringLiteral("riskForm"),
         RiskForms::tr("Edit %1").arg(risk.key),
         RiskForms::tr("Save"),
         {},
         riskPlace(risk, "edit")},
        {lineField("title", RiskForms::tr("What may happen"), risk.text.title), subjectField(story),
         textField("cause", RiskForms::tr("Why it may"), risk.text.cause),
         textField("effect", RiskForms::tr("What would come of it"), risk.text.effect),
         Field{QStringLiteral("finding"), RiskForms::tr("Finding that it comes from"), Kind::Choice, risk.findingUid,
               findings},
         lineField("control", RiskForms::tr("Control of the policy that stands against it"), risk.control)},
        titleProblem, savingRisk(risk, takeDescription));
}

FieldsForm* treatRiskForm(Session& session, const risks::RiskStory& story)
{
    const Risk& risk = story.risk;
    Choices treatments{{RiskForms::tr("Not said yet"), QString()}};
    for (const RiskTreatment treatment : allRiskTreatments())
        treatments.emplace_back(riskTreatmentTitle(treatment), toString(treatment));
    return new FieldsForm(
        session,
        {QStringLiteral("riskTreatment"), RiskForms::tr("Who does what about %1?").arg(risk.key), RiskForms::tr("Save"),
         RiskForms::tr("Another owner takes back evidence that nobody has validated yet."),
         riskPlace(risk, "treatment")},
        {ownerField(story),
         Field{QStringLiteral("treatment"), RiskForms::tr("How it is treated"), Kind::Choice,
               risk.treatment ? toString(*risk.treatment) : QString(), treatments},
         textField("plan", RiskForms::tr("What is done about it"), risk.text.plan),
         lineField("review", RiskForms::tr("Looked at again on, as in 2027-01-31; may be empty"),
                   risk.reviewAt ? dayText(*risk.reviewAt) : QString())},
        [](const Values& values) { return riskDayProblem(values, "review"); }, savingRisk(risk, takeTreatment));
}

FieldsForm* assessRiskForm(Session& session, const Risk& risk)
{
    const auto act = [uid = risk.uid](const Values& values, db::Database& database, const Actor& actor,
                                      const QString& command) {
        return RiskStore(database).assess(judgementIn(uid, values), actor, command);
    };
    return new FieldsForm(
        session,
        {QStringLiteral("riskAssessment"), RiskForms::tr("Assess %1").arg(risk.key), RiskForms::tr("Assess it"),
         RiskForms::tr("How likely it is and how bad it would be if nothing were done about it. What "
                       "is left of it is lowered by evidence alone."),
         riskPlace(risk, "assessment")},
        levelFields(risk.inherent, RiskForms::tr("Why, for everybody who reads the log")), textProblem, act);
}

FieldsForm* lowerRiskForm(Session& session, const Risk& risk)
{
    const auto act = [uid = risk.uid](const Values& values, db::Database& database, const Actor& actor,
                                      const QString& command) {
        return RiskStore(database).lower(judgementIn(uid, values), actor, command);
    };
    return new FieldsForm(session,
                          {QStringLiteral("riskLowering"), RiskForms::tr("What lowers %1?").arg(risk.key),
                           RiskForms::tr("Bring the evidence"),
                           RiskForms::tr("It counts once a model-risk auditor validates it who neither owns the risk "
                                         "nor brought it. %1 is left now.")
                               .arg(risk.residual.value_or(RiskLevel{}).words()),
                           riskPlace(risk, "lowering")},
                          levelFields(risk.residual, RiskForms::tr("What shows that less is left of it")), textProblem,
                          act);
}

FieldsForm* validateRiskForm(Session& session, const Risk& risk)
{
    const auto act = [uid = risk.uid](const Values& values, db::Database& database, const Actor& actor,
                                      const QString& command) {
        return RiskStore(database).validate(
            {uid, FieldsForm::said(values, "holds") == QLatin1StringView("1"), FieldsForm::said(values, "text")}, actor,
            command);
    };
    const auto problem = [](const Values& values) {
        return FieldsForm::said(values, "holds") == QLatin1StringView("1") ? QString() : textProblem(values);
    };
    const RiskLowering lowering = risk.lowering.value_or(RiskLowering{});
    return new FieldsForm(
        session,
        {QStringLiteral("riskValidation"), RiskForms::tr("Does that lower %1?").arg(risk.key), RiskForms::tr("Say so"),
         RiskForms::tr("%1 brought for %2: %3")
             .arg(shownText(lowering.by.name), lowering.to.words(), shownParagraphs(lowering.evidence)),
         riskPlace(risk, "validation")},
        {Field{QStringLiteral("holds"),
               RiskForms::tr("The evidence"),
               Kind::Choice,
               QStringLiteral("1"),
               {{RiskForms::tr("shows it: that much is left"), QStringLiteral("1")},
                {RiskForms::tr("does not show it: it is given back"), QStringLiteral("0")}}},
         textField("text", RiskForms::tr("How you know; needed where it is given back"), {})},
        problem, act);
}

FieldsForm* bearRiskForm(Session& session, const Risk& risk)
{
    const auto act = [uid = risk.uid](const Values& values, db::Database& database, const Actor& actor,
                                      const QString& command) {
        return RiskStore(database).offerAcceptance(
            {uid, FieldsForm::said(values, "text"), riskDayIn(values, "until").value_or(0)}, actor, command);
    };
    const auto problem = [](const Values& values) {
        const QString day = riskDayProblem(values, "until");
        return day.isEmpty() ? textProblem(values) : day;
    };
    return new FieldsForm(session,
                          {QStringLiteral("riskBearing"), RiskForms::tr("Bear %1").arg(risk.key),
                           RiskForms::tr("Offer to bear it"),
                           RiskForms::tr("You answer for what is left of it until that day, once a model-risk auditor "
                                         "agrees. Then it is open again by itself."),
                           riskPlace(risk, "bearing")},
                          {textField("text", RiskForms::tr("Why it can be borne, for everybody who reads the log"), {}),
                           lineField("until", RiskForms::tr("Until, as in 2027-01-31"), {})},
                          problem, act);
}

} // namespace assay
