// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/people_tab.h"

#include "core/base/shown_text.h"
#include "core/raci/duty_store.h"
#include "core/usecases/use_case_party.h"
#include "ui/panes/fields_form.h"
#include "ui/panes/manager/portfolio_cards.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/person_row.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace assay {
namespace {

constexpr int peopleSide = 380;

QString namesWith(const std::vector<DutyEntry>& entries, DutyStage stage, Duty duty)
{
    QStringList names;
    for (const DutyEntry& entry : entries) {
        if (entry.stage == stage && entry.duty == duty)
            names << shownText(entry.person.name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

PeopleTab::PeopleTab(Session& session, QWidget* parent)
    : UseCaseTab(QStringLiteral("people"), tr("People"), parent)
    , m_session(session)
    , m_set(pushButton(ButtonKind::Secondary, tr("Set a duty…")))
{
    const Columns columns = addColumns(peopleSide);
    QBoxLayout* content = nullptr;
    columns.wide->addWidget(titledCard(tr("Who does what"), content));
    m_dutyPlace = new QVBoxLayout;
    content->addLayout(m_dutyPlace);
    m_set->setObjectName(QStringLiteral("setDuty"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_set);
    buttons->addStretch();
    content->addLayout(buttons);
    columns.wide->addWidget(titledCard(tr("Skills that its technique asks for"), m_skillRows));
    columns.wide->addStretch();
    columns.side->addWidget(titledCard(tr("Who takes part"), m_peopleRows));
    m_peopleRows->setSpacing(metrics::between);
    columns.side->addStretch();
    connect(m_set, &QPushButton::clicked, this, &PeopleTab::setDuty);
}

void PeopleTab::setStory(const UseCaseStory& story)
{
    m_story = story;
    const QString standstill = standstillOf(m_session, story);
    const QString refusal = !standstill.isEmpty()
        ? standstill
        : usecases::writerRefusal(story.useCase, tr("The duties"), {story.viewer.id, story.viewer.roles},
                                  story.holders);
    m_set->setEnabled(refusal.isEmpty());
    m_set->setToolTip(refusal.isEmpty() ? QString() : plainToolTip(refusal));
    showPeople();
    showDuties();
    showSkills();
}

void PeopleTab::showDuties()
{
    clearLayout(*m_dutyPlace);
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::inside);
    grid->setVerticalSpacing(metrics::inside);
    const Duty duties[] = {Duty::Responsible, Duty::Accountable, Duty::Consulted, Duty::Informed};
    for (int column = 0; column < 4; ++column) {
        grid->addWidget(textLabel(TextKind::Caption, dutyTitle(duties[column])), 0, column + 1);
        grid->setColumnStretch(column + 1, 1);
    }
    int row = 0;
    for (const DutyStage stage : dutyStages()) {
        grid->addWidget(textLabel(TextKind::Strong, dutyStageTitle(stage)), ++row, 0, Qt::AlignTop);
        for (int column = 0; column < 4; ++column) {
            const QString names = namesWith(m_story.duties, stage, duties[column]);
            if (names.isEmpty() && duties[column] == Duty::Accountable)
                grid->addWidget(new Chip(tr("nobody"), Tone::Warn), row, column + 1, Qt::AlignTop | Qt::AlignLeft);
            else
                grid->addWidget(wrappedLabel(TextKind::Body, names.isEmpty() ? QStringLiteral("–") : names), row,
                                column + 1, Qt::AlignTop);
        }
    }
    m_dutyPlace->addWidget(table);
    QStringList open;
    for (const DutyStage stage : stagesWithoutAccountable(m_story.duties))
        open << dutyStageTitle(stage);
    if (!open.isEmpty())
        m_dutyPlace->addWidget(
            wrappedLabel(TextKind::Muted, tr("Nobody is accountable for: %1").arg(open.join(QStringLiteral(", ")))));
}

void PeopleTab::showSkills()
{
    clearLayout(*m_skillRows);
    for (const SkillCoverage& coverage : m_story.skills) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins({});
        layout->setSpacing(metrics::inside);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(wrappedLabel(TextKind::Body, shownText(coverage.sentence())));
        for (const QString& reason : coverage.reasons)
            words->addWidget(wrappedLabel(TextKind::Note, shownText(reason)));
        layout->addLayout(words, 1);
        layout->addWidget(
            new Chip(coverage.covered() ? tr("covered") : tr("gap"), coverage.covered() ? Tone::Ok : Tone::Warn), 0,
            Qt::AlignTop);
        m_skillRows->addWidget(row);
    }
    for (const QString& gap : m_story.skillGaps)
        m_skillRows->addWidget(wrappedLabel(TextKind::Bad, shownText(gap)));
    if (m_story.isPast)
        m_skillRows->addWidget(wrappedLabel(TextKind::Muted,
                                            tr("Who lacked a skill for their duties on that day is "
                                               "not told.")));
    if (m_story.skills.empty())
        m_skillRows->addWidget(wrappedLabel(
            TextKind::Muted,
            m_story.useCase.technique.isEmpty()
                ? tr("It names no technique yet, so nothing is asked for.")
                : tr("Nobody has said yet which skills “%1” asks for.").arg(shownText(m_story.useCase.technique))));
}

void PeopleTab::setDuty()
{
    std::vector<std::pair<QString, QString>> stages;
    for (const DutyStage stage : dutyStages())
        stages.emplace_back(dutyStageTitle(stage), toString(stage));
    std::vector<std::pair<QString, QString>> people;
    for (const Person& person : m_story.people) {
        if (person.active)
            people.emplace_back(shownText(person.name), person.uid);
    }
    std::vector<std::pair<QString, QString>> duties;
    for (const Duty duty : {Duty::Responsible, Duty::Accountable, Duty::Consulted, Duty::Informed})
        duties.emplace_back(dutyTitle(duty), toString(duty));
    duties.emplace_back(tr("Nothing: take it back"), QString());
    const auto act = [uid = m_story.useCase.uid](const FieldsForm::Values& said, db::Database& database,
                                                 const Actor& actor, const QString& command) {
        const DutyDraft draft{uid, dutyStageFromString(said.at(QStringLiteral("stage"))).value_or(DutyStage::Frame),
                              said.at(QStringLiteral("person")), dutyFromString(said.at(QStringLiteral("duty"))),
                              false};
        return DutyStore(database).set(draft, actor, command);
    };
    auto* form = new FieldsForm(
        m_session, {QStringLiteral("dutyForm"), tr("Who does what for %1").arg(m_story.useCase.key), tr("Set")},
        {{QStringLiteral("stage"), tr("Stage"), FieldsForm::Kind::Choice, {}, stages},
         {QStringLiteral("person"), tr("Person"), FieldsForm::Kind::Choice, m_story.viewer.uid, people},
         {QStringLiteral("duty"), tr("Duty"), FieldsForm::Kind::Choice, {}, duties}},
        nullptr, act);
    FieldsForm::open(form, this, [this] { Q_EMIT changed(); });
}

void PeopleTab::showPeople()
{
    clearLayout(*m_peopleRows);
    std::map<QString, int> acts; // By uid: how many entries of the log are theirs.
    for (const StoryLine& line : m_story.lines)
        ++acts[line.whoUid];
    std::vector<Person> people = m_story.people;
    const auto rank = [this](const Person& person) {
        const UseCase& useCase = m_story.useCase;
        return person.id == useCase.owner        ? 0
            : person.id == useCase.businessOwner ? 1
            : person.id == useCase.sponsor       ? 2
                                                 : 3;
    };
    std::stable_sort(people.begin(), people.end(), [&](const Person& a, const Person& b) { return rank(a) < rank(b); });
    for (const Person& person : people) {
        QStringList parts;
        if (person.id == m_story.useCase.owner)
            parts.append(tr("owner"));
        if (person.id == m_story.useCase.businessOwner)
            parts.append(tr("business owner"));
        if (person.id == m_story.useCase.sponsor)
            parts.append(tr("sponsor"));
        const auto moved = acts.find(person.uid);
        if (moved != acts.end())
            parts.append(moved->second == 1 ? tr("1 entry in its log")
                                            : tr("%1 entries in its log").arg(moved->second));
        if (!parts.isEmpty())
            m_peopleRows->addWidget(personRow(person.name, person.uid,
                                              {textLabel(TextKind::Body, nameOf(person)),
                                               wrappedLabel(TextKind::Note, parts.join(QStringLiteral(" · ")))}));
    }
}

} // namespace assay
