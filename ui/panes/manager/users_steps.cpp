// SPDX-License-Identifier: GPL-3.0-or-later
// What people do on the tab of users: name groups, record contacts, take in feedback and say what becomes of it.
#include "core/feedback/feedback_store.h"
#include "core/user_groups/user_group_rows.h"
#include "core/user_groups/user_group_texts.h"
#include "ui/panes/manager/users_tab.h"
#include "ui/panes/moment_field.h"
#include "ui/teamwork/feedback_forms.h"

#include "core/base/ulid.h"
#include "ui/widgets/file_dialog.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace assay {
namespace {

using Values = FieldsForm::Values;
using Field = FieldsForm::Field;
using Kind = FieldsForm::Kind;

FieldTexts groupTextsOf(const Values& values)
{
    FieldTexts texts;
    for (const auto& [name, value] : values)
        texts.push_back({name, value});
    return texts;
}

/// A number that is none would be lost without a word.
QString groupProblem(const Values& values)
{
    for (const char* name : {"size", "every", "target"}) {
        bool is = false;
        FieldsForm::said(values, name).toDouble(&is);
        if (!is && !FieldsForm::said(values, name).isEmpty())
            return UsersTab::tr("“%1” is no number.").arg(FieldsForm::said(values, name));
    }
    return problemOf(usergroups::fieldsFrom(groupTextsOf(values)));
}

FieldsForm::Shared sharedGroup(const UserGroup& group)
{
    const auto newer = [uid = group.uid, since = group.rowVersion](db::Connection& connection) {
        return usergroups::newerTexts(connection, usergroups::byKeyOrUid(connection, uid), since);
    };
    const auto save = [uid = group.uid, since = group.rowVersion](const FieldTexts& said, const FieldTexts& seen,
                                                                  db::Database& database, const Actor& actor,
                                                                  const QString& command) {
        return UserGroupStore(database).edit({uid, since, usergroups::fieldsFrom(said), seen}, actor, command);
    };
    return {group.key, newer, save};
}

/// A field for when something was; empty for now.
Field pastMomentField(const QString& name, const QString& caption)
{
    return momentField(name, caption, std::nullopt, UsersTab::tr("now"));
}

/// The path of the single file that is dragged, where its name says that it may hold feedback; else empty.
QString feedbackFileIn(const QMimeData& dragged)
{
    const QList<QUrl> urls = dragged.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = urls.front().toLocalFile();
    const QString ending = QFileInfo(path).suffix().toLower();
    static const QStringList endings{QStringLiteral("json"), QStringLiteral("jsonl"), QStringLiteral("csv"),
                                     QStringLiteral("eml"), QStringLiteral("txt")};
    return endings.contains(ending) ? path : QString();
}

} // namespace

void UsersTab::addGroup()
{
    openGroupForm(std::nullopt);
}

void UsersTab::editGroup(const UserGroup& group)
{
    openGroupForm(group);
}

void UsersTab::openGroupForm(const std::optional<UserGroup>& known)
{
    std::vector<std::pair<QString, QString>> influences;
    for (const Influence influence : {Influence::Low, Influence::Medium, Influence::High})
        influences.emplace_back(influenceTitle(influence), toString(influence));
    const FieldTexts there = usergroups::textsOf(known.value_or(UserGroup{}));
    const auto field = [&](const char* name, const QString& caption) {
        return Field{QString::fromLatin1(name), caption, Kind::Line,
                     textIn(there, QString::fromLatin1(name)).value_or(QString())};
    };
    std::vector<Field> fields{field("name", tr("Name")),
                              field("size", tr("How many people")),
                              field("contact", tr("Whom to talk to")),
                              field("influence", tr("Influence")),
                              field("target", tr("Share of their decisions to be taken with the model, in %")),
                              field("every", tr("Days between contacts, as agreed"))};
    fields[3].kind = Kind::Choice;
    fields[3].choices = influences;
    const auto make = [useCase = m_story.useCase.uid](const Values& values, db::Database& database, const Actor& actor,
                                                      const QString& command) -> Result<> {
        const Result<QString> made = UserGroupStore(database).add(
            {.useCase = useCase, .fields = usergroups::fieldsFrom(groupTextsOf(values))}, actor, command);
        return made ? Result<>() : Result<>(failed(made));
    };
    auto* form =
        new FieldsForm(m_session,
                       {QStringLiteral("groupForm"),
                        known ? tr("User group %1").arg(known->key) : tr("A user group of %1").arg(m_story.useCase.key),
                        tr("Save"),
                        {},
                        known ? QStringLiteral("user-group/%1/edit").arg(known->uid)
                              : QStringLiteral("new-user-group/%1").arg(m_story.useCase.uid)},
                       fields, groupProblem, make);
    if (known)
        form->share(sharedGroup(*known));
    FieldsForm::open(form, this, tellChange());
}

void UsersTab::addContact(const UserGroup& group)
{
    std::vector<std::pair<QString, QString>> ways;
    for (const ContactWay way : contactWays())
        ways.emplace_back(contactWayTitle(way), toString(way));
    const auto problem = [](const Values& values) {
        return FieldsForm::said(values, "with").isEmpty() && FieldsForm::said(values, "notes").isEmpty()
            ? tr("Say with whom it was or what came of it.")
            : momentProblem(values, "at");
    };
    const auto act = [uid = group.uid](const Values& values, db::Database& database, const Actor& actor,
                                       const QString& command) -> Result<> {
        const Result<QString> made = UserGroupStore(database).addContact(
            {.group = uid,
             .way = contactWayFromString(FieldsForm::said(values, "way")).value_or(ContactWay::Interview),
             .withWhom = FieldsForm::said(values, "with"),
             .notes = FieldsForm::said(values, "notes"),
             .at = momentSaid(values, "at")},
            actor, command);
        return made ? Result<>() : Result<>(failed(made));
    };
    auto* form =
        new FieldsForm(m_session,
                       {QStringLiteral("contactForm"),
                        tr("Contact with %1").arg(group.name),
                        tr("Record"),
                        {},
                        QStringLiteral("new-contact/%1").arg(group.uid)},
                       {{QStringLiteral("way"), tr("How"), Kind::Choice, toString(ContactWay::Interview), ways},
                        {QStringLiteral("with"), tr("With whom")},
                        pastMomentField(QStringLiteral("at"), tr("When")),
                        {QStringLiteral("notes"), tr("What came of it"), Kind::Text}},
                       problem, act);
    FieldsForm::open(form, this, tellChange());
}

void UsersTab::addFeedback()
{
    const auto problem = [](const Values& values) {
        const QString missing = FeedbackIntake::problemOf(values);
        return missing.isEmpty() ? momentProblem(values, "received") : missing;
    };
    const auto act = [useCase = m_story.useCase.uid](const Values& values, db::Database& database, const Actor& actor,
                                                     const QString& command) -> Result<> {
        Result<FeedbackEntry> entry = FeedbackIntake::entryOf(values);
        if (!entry)
            return failed(entry);
        entry->useCase = useCase;
        if (const QString channel = FieldsForm::said(values, "channel"); !channel.isEmpty())
            entry->channel = channel;
        if (const std::optional<qint64> received = momentSaid(values, "received"))
            entry->receivedAt = received; // Else a mail's own day, or now.
        entry->predictionRef = FieldsForm::said(values, "prediction");
        entry->group = FieldsForm::said(values, "group");
        const Result<QString> made = FeedbackStore(database).add(*entry, actor, command);
        return made ? Result<>() : Result<>(failed(made));
    };
    auto* form = new FieldsForm(
        m_session,
        {QStringLiteral("feedbackForm"),
         tr("Feedback on %1").arg(m_story.useCase.key),
         tr("Take in"),
         {},
         QStringLiteral("new-feedback/%1").arg(m_story.useCase.uid)},
        {{QStringLiteral("words"), tr("What was said"), Kind::Text},
         {QStringLiteral("source"), tr("By whom")},
         {QStringLiteral("channel"), tr("By which way it came"), Kind::Line, {}, {}, tr("branch, hotline …")},
         pastMomentField(QStringLiteral("received"), tr("When it was said")),
         {QStringLiteral("prediction"), tr("The prediction that it is about")},
         {QStringLiteral("group"), tr("User group"), Kind::Choice, {}, FeedbackForms::groupChoices(groups())},
         {QStringLiteral("severity"), tr("How grave"), Kind::Choice, toString(Severity::Medium),
          FeedbackForms::severityChoices()},
         {QStringLiteral("harm"), tr("Somebody was or may be harmed: model risk hears of it at once"), Kind::Check}},
        problem, act);
    FieldsForm::open(form, this, tellChange());
}

void UsersTab::importFeedback()
{
    const QString path = fileToOpen(window(), tr("Import feedback"), {},
                                    tr("Feedback (*.json *.jsonl *.csv *.eml *.txt);;All files (*)"));
    if (!path.isEmpty())
        m_intake->takeFile(path, m_story.useCase.uid);
}

/// One file of feedback, wherever on the tab it is dropped; what else is dropped goes on to the window.
void UsersTab::dragEnterEvent(QDragEnterEvent* event)
{
    if (!feedbackFileIn(*event->mimeData()).isEmpty() && m_import->isEnabled())
        event->acceptProposedAction();
}

void UsersTab::dropEvent(QDropEvent* event)
{
    if (const QString path = feedbackFileIn(*event->mimeData()); !path.isEmpty() && m_import->isEnabled()) {
        event->acceptProposedAction();
        m_intake->takeFile(path, m_story.useCase.uid);
    }
}

void UsersTab::tellTakenIn(const FeedbackImport& outcome)
{
    QStringList lines;
    for (const FeedbackFault& fault : outcome.faults)
        lines << tr("line %1: %2").arg(fault.line).arg(fault.problem);
    if (!lines.isEmpty())
        showError({Error::Kind::Invalid, FeedbackIntake::sentenceOf(outcome), lines.join(u'\n')});
    Q_EMIT changed();
}

void UsersTab::closeFeedback(const Feedback& item)
{
    db::Database* database = m_session.database.get();
    const auto job =
        startJob<void>(&m_session.writes, [database, uid = item.uid, actor = m_session.actor](JobContext<void>&) {
            return FeedbackStore(*database).close(uid, actor, newUlid(database->clock().now()));
        });
    m_session.jobs.follow(tr("Writing"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this](const Result<>& done) {
        if (done)
            Q_EMIT changed();
        else
            showError(done.error());
    });
}

} // namespace assay
