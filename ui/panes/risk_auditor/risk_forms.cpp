// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/risk_forms.h"

#include "core/base/moment.h"
#include "core/base/shown_text.h"
#include "core/risks/risk_rows.h"
#include "core/risks/risk_texts.h"
#include "ui/models/time_text.h"
#include "ui/panes/moment_field.h"

#include <QCoreApplication>
#include <QDateTime>

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

/// A day, or the time of it where the command line named one: what nobody touches stays as it is.
QString reviewText(qint64 at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    return time.time() == QTime(0, 0) ? dayText(at) : time.toString(Qt::ISODateWithMs);
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

QString subjectIn(const RiskFields& fields)
{
    return fields.release.isEmpty() ? fields.useCase : releasePrefix + fields.release;
}

/// One choice for a use case or a release.
Field subjectField(const risks::RiskStory& story)
{
    Choices subjects{{RiskForms::tr("The project as a whole"), QString()}};
    for (const findings::FindingSubject& subject : story.subjects)
        subjects.emplace_back(shownText(subject.title),
                              subject.release.isEmpty() ? subject.useCase : releasePrefix + subject.release);
    return {QStringLiteral("subject"), RiskForms::tr("About"), Kind::Choice, subjectIn(risks::fieldsOf(story.risk)),
            subjects};
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

void takeWords(const Values& values, RiskFields& fields)
{
    fields.text.title = FieldsForm::said(values, "title");
    fields.text.cause = FieldsForm::said(values, "cause");
    fields.text.effect = FieldsForm::said(values, "effect");
}

/// A field of the forms, as it says it of a risk.
void sayOfRisk(const FieldText& said, RiskFields& fields)
{
    const std::map<QString, QString*> words{
        {QStringLiteral("title"), &fields.text.title},   {QStringLiteral("cause"), &fields.text.cause},
        {QStringLiteral("effect"), &fields.text.effect}, {QStringLiteral("plan"), &fields.text.plan},
        {QStringLiteral("finding"), &fields.finding},    {QStringLiteral("control"), &fields.control},
        {QStringLiteral("owner"), &fields.ownerUid}};
    const Values value{{said.field, said.text}};
    if (const auto known = words.find(said.field); known != words.end())
        *known->second = said.text;
    else if (said.field == u"subject")
        takeSubject(value, fields);
    else if (said.field == u"treatment")
        fields.treatment = riskTreatmentFromString(said.text);
    else if (said.field == u"review")
        fields.reviewAt = momentSaid(value, "review");
}

/// What differs between two sayings of a form, said of a risk; the rest of it stays, as a time of day that no form asks for.
RiskFields withChanges(RiskFields fields, const FieldTexts& from, const FieldTexts& to)
{
    for (const FieldText& said : to) {
        if (textIn(from, said.field) != said.text)
            sayOfRisk(said, fields);
    }
    return fields;
}

/// What a risk says, by the names of the forms' fields.
FieldTexts formTexts(const RiskFields& fields)
{
    FieldTexts texts = risks::textsOf(fields);
    for (FieldText& said : texts) {
        if (said.field == u"review" && fields.reviewAt)
            said.text = reviewText(*fields.reviewAt);
    }
    texts.push_back({QStringLiteral("subject"), subjectIn(fields)});
    return texts;
}

NewerTexts newerFormTexts(db::Connection& connection, const Risk& opened)
{
    const Risk now = risks::byName(connection, opened.uid);
    NewerTexts newer = risks::newerTexts(connection, now, opened.rowVersion);
    newer.texts = formTexts(risks::fieldsOf(now));
    for (const char* part : {"use_case", "release"}) {
        if (const auto author = newer.authors.find(QString::fromLatin1(part)); author != newer.authors.end())
            newer.authors.insert_or_assign(QStringLiteral("subject"), author->second);
    }
    return newer;
}

/// A form over a risk that others may change meanwhile.
FieldsForm* riskFieldsForm(Session& session, const FieldsForm::Words& words, const Risk& risk,
                           const std::vector<Field>& fields, const FieldsForm::Problem& problem)
{
    auto* form = new FieldsForm(session, words, fields, problem, {});
    form->share(
        {risk.key, [risk](db::Connection& connection) { return newerFormTexts(connection, risk); },
         [risk](const FieldTexts& said, const FieldTexts& seen, db::Database& database, const Actor& actor,
                const QString& command) {
             const RiskFields opened = risks::fieldsOf(risk);
             const RiskFields before = withChanges(opened, formTexts(opened), seen);
             const RiskEdit edit{risk.uid, risk.rowVersion, withChanges(before, seen, said), risks::textsOf(before)};
             return RiskStore(database).edit(edit, actor, command);
         }});
    return form;
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
    return riskFieldsForm(
        session,
        {QStringLiteral("riskForm"),
         RiskForms::tr("Edit %1").arg(risk.key),
         RiskForms::tr("Save"),
         {},
         riskPlace(risk, "edit")},
        risk,
        {lineField("title", RiskForms::tr("What may happen"), risk.text.title), subjectField(story),
         textField("cause", RiskForms::tr("Why it may"), risk.text.cause),
         textField("effect", RiskForms::tr("What would come of it"), risk.text.effect),
         Field{QStringLiteral("finding"), RiskForms::tr("Finding that it comes from"), Kind::Choice, risk.findingUid,
               findings},
         lineField("control", RiskForms::tr("Control of the policy that stands against it"), risk.control)},
        titleProblem);
}

FieldsForm* treatRiskForm(Session& session, const risks::RiskStory& story)
{
    const Risk& risk = story.risk;
    Choices treatments{{RiskForms::tr("Not said yet"), QString()}};
    for (const RiskTreatment treatment : allRiskTreatments())
        treatments.emplace_back(riskTreatmentTitle(treatment), toString(treatment));
    return riskFieldsForm(session,
                          {QStringLiteral("riskTreatment"), RiskForms::tr("Who does what about %1?").arg(risk.key),
                           RiskForms::tr("Save"),
                           RiskForms::tr("Another owner takes back evidence that nobody has validated yet."),
                           riskPlace(risk, "treatment")},
                          risk,
                          {ownerField(story),
                           Field{QStringLiteral("treatment"), RiskForms::tr("How it is treated"), Kind::Choice,
                                 risk.treatment ? toString(*risk.treatment) : QString(), treatments},
                           textField("plan", RiskForms::tr("What is done about it"), risk.text.plan),
                           lineField("review", RiskForms::tr("Looked at again on, as in 2027-01-31; may be empty"),
                                     risk.reviewAt ? reviewText(*risk.reviewAt) : QString())},
                          [](const Values& values) { return momentProblem(values, "review"); });
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
            {uid, FieldsForm::said(values, "text"), momentSaid(values, "until").value_or(0)}, actor, command);
    };
    const auto problem = [](const Values& values) {
        const QString day = momentProblem(values, "until");
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
