// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teamwork/handover_steps.h"

#include "core/base/shown_text.h"
#include "core/handovers/handover_rows.h"
#include "core/handovers/handover_store.h"
#include "ui/panes/comment_form.h"
#include "ui/panes/fields_form.h"
#include "ui/widgets/button.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/page.h"

namespace assay {

HandoverSteps::HandoverSteps(Session& session, Page& page)
    : StepButtons(session, page)
    , m_withdraw(add("withdrawHandover", tr("Take it back…"), &HandoverSteps::withdraw))
    , m_giveBack(add("returnHandover", tr("Give it back…"), &HandoverSteps::giveBack))
    , m_ask(add("askHandover", tr("Ask…"), &HandoverSteps::ask))
    , m_offerAgain(add("offerAgain", tr("Offer it again"), &HandoverSteps::offerAgain, true))
    , m_accept(add("acceptHandover", tr("Take it"), &HandoverSteps::accept, true))
{
    addAsking();
}

void HandoverSteps::setStory(const handovers::HandoverStory& story)
{
    m_story = story;
    const HandoverState state = story.handover.state;
    const bool offered = state == HandoverState::Offered;
    show(m_withdraw, false, story.refusals.withdraw);
    show(m_giveBack, offered, story.refusals.receive);
    show(m_ask, offered, story.refusals.receive);
    show(m_offerAgain, state == HandoverState::Returned, story.refusals.offerAgain);
    show(m_accept, offered, story.refusals.accept);
    showRest();
}

/// Where words about this handover are kept until they are sent.
QString HandoverSteps::placeOf(const QString& words) const
{
    return QStringLiteral("handover/%1/%2").arg(m_story.handover.uid, words);
}

void HandoverSteps::askWords(const Question& question, const Take& take)
{
    if (m_form)
        return;
    auto* form = new CommentForm(
        m_session, {question.title, question.words, question.caption, question.verb, placeOf(question.place), true});
    connect(form, &CommentForm::given, this, [this, take](const QString& text, const auto& draft) {
        write([take, text](db::Database& database, const Actor& actor,
                           const QString& command) { return take(database, actor, command, text); },
              {}, draft);
    });
    m_form = form;
    new Overlay(form, m_page.window());
}

void HandoverSteps::answer(const HandoverItem& item)
{
    if (m_form)
        return;
    const QString field = QStringLiteral("answer");
    auto* form =
        new FieldsForm(m_session,
                       {QStringLiteral("answerForm"), tr("Answer"), tr("Answer"), shownText(item.text),
                        placeOf(QStringLiteral("answer/%1").arg(item.ordinal))},
                       {{field, tr("What there is to know"), FieldsForm::Kind::Text, item.answer}},
                       [](const FieldsForm::Values& said) {
                           return FieldsForm::said(said, "answer").isEmpty() ? tr("An answer needs words.") : QString();
                       },
                       {});
    // The side that hands over may be several people, who answer at once.
    const QString uid = m_story.handover.uid;
    form->share(
        {m_story.handover.key,
         [uid, number = item.ordinal](db::Connection& connection) {
             return handovers::newerAnswer(handovers::byName(connection, uid), number);
         },
         [uid, field, number = item.ordinal](const FieldTexts& said, const FieldTexts& seen, db::Database& database,
                                             const Actor& actor, const QString& command) {
             return HandoverStore(database).answer(
                 {uid, number, textIn(said, field).value_or(QString()), textIn(seen, field)}, actor, command);
         }});
    connect(form, &WorkForm::done, this, [this] { Q_EMIT taken({}); });
    m_form = form;
    new Overlay(form, m_page.window());
}

void HandoverSteps::waive(const HandoverItem& item)
{
    askWords({tr("No answer is needed"), shownText(item.text), tr("Why it needs none"), tr("It needs none"),
              QStringLiteral("waiver/%1").arg(item.ordinal)},
             [uid = m_story.handover.uid, number = item.ordinal](db::Database& database, const Actor& actor,
                                                                 const QString& command, const QString& text) {
                 return HandoverStore(database).waive({uid, number, text}, actor, command);
             });
}

void HandoverSteps::ask()
{
    askWords({tr("Ask"), tr("%1 is taken only once this has an answer.").arg(m_story.handover.key), tr("Question"),
              tr("Ask"), QStringLiteral("question")},
             [uid = m_story.handover.uid](db::Database& database, const Actor& actor, const QString& command,
                                          const QString& text) {
                 return HandoverStore(database).ask(uid, text, actor, command);
             });
}

void HandoverSteps::accept()
{
    write([uid = m_story.handover.uid](db::Database& database, const Actor& actor, const QString& command) {
        return HandoverStore(database).accept(uid, actor, command);
    });
}

void HandoverSteps::giveBack()
{
    askWords({tr("Give %1 back").arg(m_story.handover.key),
              tr("%1 reads why, and can offer it again.").arg(shownText(m_story.handover.author.name)),
              tr("What is missing"), tr("Give it back"), QStringLiteral("return")},
             [uid = m_story.handover.uid](db::Database& database, const Actor& actor, const QString& command,
                                          const QString& text) {
                 return HandoverStore(database).giveBack(uid, text, actor, command);
             });
}

void HandoverSteps::offerAgain()
{
    write([uid = m_story.handover.uid](db::Database& database, const Actor& actor, const QString& command) {
        return HandoverStore(database).offerAgain(uid, actor, command);
    });
}

void HandoverSteps::withdraw()
{
    askWords({tr("Take %1 back").arg(m_story.handover.key), tr("It stays in the log with the reason."), tr("Reason"),
              tr("Take it back"), QStringLiteral("withdraw")},
             [uid = m_story.handover.uid](db::Database& database, const Actor& actor, const QString& command,
                                          const QString& text) {
                 return HandoverStore(database).withdraw(uid, text, actor, command);
             });
}

} // namespace assay
