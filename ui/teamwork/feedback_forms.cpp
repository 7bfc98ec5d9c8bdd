// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teamwork/feedback_forms.h"

#include "core/base/shown_text.h"
#include "core/feedback/feedback_rows.h"
#include "core/feedback/feedback_store.h"
#include "core/feedback/feedback_texts.h"
#include "ui/panes/fields_form.h"

namespace assay {
namespace {

using Values = FieldsForm::Values;
using Field = FieldsForm::Field;
using Kind = FieldsForm::Kind;

} // namespace

Tone gravityTone(Severity severity)
{
    return severity == Severity::Critical || severity == Severity::High ? Tone::Bad
        : severity == Severity::Medium                                  ? Tone::Warn
                                                                        : Tone::Neutral;
}

Tone feedbackTone(FeedbackState state)
{
    return state == FeedbackState::New ? Tone::Accent : Tone::Neutral;
}

FeedbackForms::Choices FeedbackForms::severityChoices()
{
    Choices choices;
    for (const Severity severity : {Severity::Low, Severity::Medium, Severity::High, Severity::Critical})
        choices.emplace_back(severityTitle(severity), toString(severity));
    return choices;
}

FeedbackForms::Choices FeedbackForms::useCaseChoices(const std::vector<UseCase>& useCases)
{
    Choices choices{{tr("Nobody knows"), QString()}};
    for (const UseCase& useCase : useCases)
        choices.emplace_back(shownText(useCase.key + QStringLiteral(" · ") + useCase.title), useCase.uid);
    return choices;
}

FeedbackForms::Choices FeedbackForms::groupChoices(const std::vector<UserGroup>& groups)
{
    Choices choices{{tr("Nobody knows"), QString()}};
    for (const UserGroup& group : groups)
        choices.emplace_back(shownText(group.name), group.uid);
    return choices;
}

void FeedbackForms::triage(const Feedback& item, const std::vector<UserGroup>& groups,
                           const std::vector<UseCase>& useCases)
{
    std::vector<Field> fields{
        {QStringLiteral("severity"), tr("How grave"), Kind::Choice, toString(item.severity), severityChoices()}};
    if (item.useCase)
        fields.push_back(
            {QStringLiteral("group"), tr("User group"), Kind::Choice, item.groupUid, groupChoices(groups)});
    else
        fields.push_back({QStringLiteral("use_case"), tr("Use case"), Kind::Choice, {}, useCaseChoices(useCases)});
    fields.push_back({QStringLiteral("harm"), tr("Somebody was or may be harmed"), Kind::Check,
                      item.harm ? QStringLiteral("1") : QString()});
    auto* form = new FieldsForm(m_session,
                                {QStringLiteral("triageForm"), tr("Triage %1").arg(item.key), tr("Triage"), item.text},
                                fields, nullptr, nullptr);
    const auto save = [item](const FieldTexts& said, const FieldTexts& seen, db::Database& database, const Actor& actor,
                             const QString& command) {
        FeedbackTriage judgement = feedback::triageFrom(item.uid, said);
        judgement.expectedVersion = item.rowVersion;
        judgement.seen = seen;
        return FeedbackStore(database).triage(judgement, actor, command);
    };
    form->share({item.key,
                 [uid = item.uid, since = item.rowVersion](db::Connection& connection) {
                     return feedback::newerTexts(connection, feedback::byKeyOrUid(connection, uid), since);
                 },
                 save});
    FieldsForm::open(form, &m_page, m_done);
}

/// Over another reply that came meanwhile it asks which shall stand.
void FeedbackForms::answer(const Feedback& item)
{
    const auto problem = [](const Values& values) {
        return FieldsForm::said(values, "reply").isEmpty() ? tr("A reply needs words.") : QString();
    };
    auto* form = new FieldsForm(m_session,
                                {QStringLiteral("replyForm"), tr("Reply to %1").arg(item.key), tr("Reply"), item.text,
                                 QStringLiteral("feedback/%1/reply").arg(item.uid)},
                                {{QStringLiteral("reply"), tr("Reply"), Kind::Text, item.reply}}, problem, nullptr);
    const auto save = [uid = item.uid](const FieldTexts& said, const FieldTexts& seen, db::Database& database,
                                       const Actor& actor, const QString& command) {
        return FeedbackStore(database).answer({uid, said.front().text, seen.front().text}, actor, command);
    };
    form->share({item.key,
                 [uid = item.uid](db::Connection& connection) {
                     return feedback::newerReply(connection, feedback::byKeyOrUid(connection, uid));
                 },
                 save});
    FieldsForm::open(form, &m_page, m_done);
}

void FeedbackForms::link(const Feedback& item)
{
    const Choices kinds{{tr("A release, as in model@3"), toString(FeedbackTarget::Release)},
                        {tr("A task, as in T-1"), toString(FeedbackTarget::Task)},
                        {tr("A use case, as in UC-1"), toString(FeedbackTarget::UseCase)}};
    const auto problem = [](const Values& values) {
        return FieldsForm::said(values, "target").isEmpty() ? tr("Say what it led to.") : QString();
    };
    const auto act = [uid = item.uid](const Values& values, db::Database& database, const Actor& actor,
                                      const QString& command) {
        return FeedbackStore(database).link(
            uid, feedbackTargetFromString(FieldsForm::said(values, "kind")).value_or(FeedbackTarget::UseCase),
            FieldsForm::said(values, "target"), actor, command);
    };
    FieldsForm::open(new FieldsForm(m_session,
                                    {QStringLiteral("linkForm"), tr("What %1 led to").arg(item.key), tr("Link"),
                                     item.text, QStringLiteral("feedback/%1/link").arg(item.uid)},
                                    {{QStringLiteral("kind"), tr("Kind"), Kind::Choice, {}, kinds},
                                     {QStringLiteral("target"), tr("Its name or key")}},
                                    problem, act),
                     &m_page, m_done);
}

void FeedbackForms::linkIncident(const Feedback& item)
{
    const auto problem = [](const Values& values) {
        return FieldsForm::said(values, "target").isEmpty() ? tr("Say to which incident it led.") : QString();
    };
    const auto act = [uid = item.uid](const Values& values, db::Database& database, const Actor& actor,
                                      const QString& command) {
        return FeedbackStore(database).link(uid, FeedbackTarget::Incident, FieldsForm::said(values, "target"), actor,
                                            command);
    };
    FieldsForm::open(
        new FieldsForm(m_session,
                       {QStringLiteral("incidentLinkForm"), tr("To which incident did %1 lead?").arg(item.key),
                        tr("Link"), item.text, QStringLiteral("feedback/%1/incident").arg(item.uid)},
                       {{QStringLiteral("target"), tr("An incident, as in I-1")}}, problem, act),
        &m_page, m_done);
}

void FeedbackForms::unlink(const Feedback& item)
{
    Choices links;
    for (const FeedbackLink& link : item.links)
        links.emplace_back(shownText(link.name), link.uid);
    const auto act = [uid = item.uid](const Values& values, db::Database& database, const Actor& actor,
                                      const QString& command) {
        return FeedbackStore(database).unlink(uid, FieldsForm::said(values, "target"), actor, command);
    };
    FieldsForm::open(
        new FieldsForm(m_session,
                       {QStringLiteral("unlinkForm"), tr("What did %1 not lead to?").arg(item.key),
                        tr("Take the link away"),
                        tr("What it is linked to stays as it is; only that the feedback led there is taken back."),
                        QStringLiteral("feedback/%1/unlink").arg(item.uid)},
                       {{QStringLiteral("target"), tr("Linked to"), Kind::Choice, {}, links}}, {}, act),
        &m_page, m_done);
}

} // namespace assay
