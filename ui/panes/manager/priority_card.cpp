// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/priority_card.h"

#include "core/base/shown_text.h"
#include "core/priorities/priority_store.h"
#include "core/usecases/use_case_party.h"
#include "ui/models/time_text.h"
#include "ui/panes/fields_form.h"
#include "ui/panes/manager/use_case_tab.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int ratingDayLength = 10; ///< Of an exact time: its day.

} // namespace

PriorityCard::PriorityCard(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_sentence(wrappedLabel(TextKind::Muted, {}))
    , m_rows(new QVBoxLayout)
    , m_rate(pushButton(ButtonKind::Secondary, tr("Rate…")))
{
    setObjectName(QStringLiteral("priorityCard"));
    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins({});
    auto* card = new Card;
    outside->addWidget(card);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, metrics::between, 14, metrics::between);
    layout->setSpacing(metrics::inside);
    auto* head = new QHBoxLayout;
    head->addWidget(textLabel(TextKind::Strong, tr("Priority")));
    head->addStretch();
    m_rate->setObjectName(QStringLiteral("rate"));
    m_rate->setAccessibleName(tr("Rate the use case"));
    head->addWidget(m_rate);
    layout->addLayout(head);
    layout->addWidget(m_sentence);
    layout->addLayout(m_rows);
    connect(m_rate, &QPushButton::clicked, this, &PriorityCard::rate);
}

void PriorityCard::setStory(const UseCaseStory& story)
{
    m_story = story;
    m_sentence->setText(shownText(story.ranking));
    const QString standstill = standstillOf(m_session, story);
    const QString refusal = !standstill.isEmpty()
        ? standstill
        : usecases::writerRefusal(story.useCase, tr("The ratings"), {story.viewer.id, story.viewer.roles},
                                  story.holders);
    m_rate->setEnabled(refusal.isEmpty());
    m_rate->setToolTip(refusal.isEmpty() ? QString() : plainToolTip(refusal));
    clearLayout(*m_rows);
    for (const auto& [respect, rating] : priorityOf(story.ratings).ratings) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins({});
        layout->setSpacing(metrics::inside);
        layout->addWidget(new Chip(QString::number(rating.score), Tone::Accent), 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(
            wrappedLabel(TextKind::Body, tr("%1: %2").arg(respectTitle(respect), shownText(rating.reason))));
        words->addWidget(wrappedLabel(
            TextKind::Note, tr("%1, %2").arg(shownText(rating.by.name), exactTime(rating.at).left(ratingDayLength))));
        layout->addLayout(words, 1);
        m_rows->addWidget(row);
    }
}

void PriorityCard::rate()
{
    std::vector<std::pair<QString, QString>> which;
    for (const Respect respect : respects())
        which.emplace_back(respectTitle(respect), toString(respect));
    std::vector<std::pair<QString, QString>> scores;
    for (int score = 1; score <= 5; ++score)
        scores.emplace_back(QString::number(score), QString::number(score));
    const auto problem = [](const FieldsForm::Values& said) {
        return said.at(QStringLiteral("because")).isEmpty() ? tr("The ranking explains itself by the reason.")
                                                            : QString();
    };
    const auto act = [uid = m_story.useCase.uid](const FieldsForm::Values& said, db::Database& database,
                                                 const Actor& actor, const QString& command) {
        const RatingDraft rating{respectFromString(said.at(QStringLiteral("respect"))).value_or(Respect::Value),
                                 said.at(QStringLiteral("score")).toInt(), said.at(QStringLiteral("because"))};
        return PriorityStore(database).rate(uid, {rating}, actor, command);
    };
    auto* form = new FieldsForm(m_session,
                                {QStringLiteral("ratingForm"), tr("Rate %1").arg(m_story.useCase.key), tr("Rate"),
                                 tr("The ranking is by value × reach × feasibility ÷ risk. The newest rating of each "
                                    "counts; earlier ones are kept."),
                                 QStringLiteral("use-case/%1/rating").arg(m_story.useCase.uid)},
                                {{QStringLiteral("respect"), tr("In respect of"), FieldsForm::Kind::Choice, {}, which},
                                 {QStringLiteral("score"), tr("From 1, little, to 5, much"), FieldsForm::Kind::Choice,
                                  QStringLiteral("3"), scores},
                                 {QStringLiteral("because"), tr("Because")}},
                                problem, act);
    FieldsForm::open(form, this, [this] { Q_EMIT changed(); });
}

} // namespace assay
