// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/change_form.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/changes/calendar_rows.h"
#include "core/changes/change_rows.h"
#include "core/changes/change_texts.h"
#include "core/domain/release.h"
#include "ui/models/time_text.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int changeTextHeight = 54;
constexpr int changeFormWidth = 700;

void chooseValue(QComboBox& box, const QString& value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

} // namespace

ChangeForm::ChangeForm(Session& session, const Releases& releases, const QString& release,
                       std::vector<StandardChange> standards, ChangeTypeNames names, QWidget* parent)
    : MergingForm(session, {QStringLiteral("changeForm"), tr("Plan a change"), tr("Plan the change")}, parent)
    , m_typeNames(std::move(names))
    , m_standards(std::move(standards))
{
    makeFields(releases);
    chooseValue(*m_release, release);
    m_environment->setText(ProductionEnvironment);
    showWhoAgrees();
    showProblem();
    keepDraft(release.isEmpty() ? QStringLiteral("new-change") : QStringLiteral("new-change/%1").arg(release));
}

ChangeForm::ChangeForm(Session& session, const Releases& releases, const ChangeRecord& change, ChangeTypeNames names,
                       QWidget* parent)
    : MergingForm(session, {QStringLiteral("changeForm"), tr("Edit %1").arg(change.key), tr("Save")}, parent)
    , m_known(change)
    , m_typeNames(std::move(names))
{
    makeFields(releases);
    bringTogether(changes::textsOf(change), mergedFields());
    fill(base());
    showProblem();
    keepDraft(QStringLiteral("change/%1/edit").arg(change.uid));
}

void ChangeForm::makeFields(const Releases& releases)
{
    setFixedWidth(changeFormWidth);
    m_title = new QLineEdit;
    m_type = new QComboBox;
    m_impact = new QComboBox;
    m_release = new QComboBox;
    m_environment = new QLineEdit;
    m_whoAgrees = wrappedLabel(TextKind::Muted, {});
    for (const ChangeType type : allChangeTypes())
        m_type->addItem(shownText(changes::typeChoice(m_typeNames, type)), toString(type));
    for (const ChangeImpact impact : allChangeImpacts())
        m_impact->addItem(changeImpactTitle(impact), toString(impact));
    m_release->addItem(tr("None yet"), QString());
    for (const changes::ChangeSubject& subject : releases)
        m_release->addItem(shownText(subject.title), subject.uid);
    chooseValue(*m_type, toString(ChangeType::Normal));
    chooseValue(*m_impact, toString(ChangeImpact::Medium));
    m_type->setObjectName(QStringLiteral("type"));
    m_impact->setObjectName(QStringLiteral("impact_level"));
    m_release->setObjectName(QStringLiteral("release"));
    m_environment->setObjectName(QStringLiteral("environment"));
    m_texts.add({"reason", "impact", "rollback", "comms", "training", "adoption"}, changeTextHeight);
    addLine(tr("What changes"), QStringLiteral("title"), m_title);
    offerStandards();
    addFieldsBeside(rows(), tr("Type"), m_type, tr("How much depends on it"), m_impact);
    rows().addWidget(m_whoAgrees);
    addFieldsBeside(rows(), tr("Release"), m_release, tr("Environment"), m_environment);
    addFieldsBeside(rows(), tr("Why"), m_texts.edit("reason"), tr("Impact: who and what is touched"),
                    m_texts.edit("impact"));
    addFieldsBeside(rows(), tr("Way back"), m_texts.edit("rollback"), tr("Communication: who is told what, and when"),
                    m_texts.edit("comms"));
    addFieldsBeside(rows(), tr("Training: who has to learn what before"), m_texts.edit("training"),
                    tr("Adoption target: how much it is to be used"), m_texts.edit("adoption"));
    for (QComboBox* box : {m_type, m_impact})
        connect(box, &QComboBox::currentIndexChanged, this, &ChangeForm::showWhoAgrees);
    showWhoAgrees();
}

void ChangeForm::offerStandards()
{
    if (m_standards.empty())
        return;
    m_standard = new QComboBox;
    m_standard->setObjectName(QStringLiteral("standard"));
    m_standard->addItem(tr("None"), QString());
    for (const StandardChange& standard : m_standards)
        m_standard->addItem(shownText(standard.key + QStringLiteral(" · ") + standard.text.title), standard.uid);
    addField(tr("From a standard change"), QStringLiteral("standard"), m_standard);
    connect(m_standard, &QComboBox::currentIndexChanged, this, &ChangeForm::takeStandard);
}

const StandardChange* ChangeForm::chosenStandard() const
{
    const auto chosen = std::find_if(m_standards.begin(), m_standards.end(), [this](const StandardChange& each) {
        return m_standard && each.uid == m_standard->currentData().toString();
    });
    return chosen == m_standards.end() ? nullptr : &*chosen;
}

/// Words that somebody wrote stay; those of a standard change that was chosen before do not.
void ChangeForm::takeStandard()
{
    const StandardChange* chosen = chosenStandard();
    const ChangeText before = m_taken ? m_taken->text : ChangeText{};
    const ChangeText now = chosen ? chosen->text : ChangeText{};
    ChangeFields said = changes::fieldsFrom(texts());
    for (QString ChangeText::*field :
         {&ChangeText::title, &ChangeText::reason, &ChangeText::impact, &ChangeText::rollback, &ChangeText::comms,
          &ChangeText::training, &ChangeText::adoption}) {
        QString& words = said.text.*field;
        if (words.trimmed().isEmpty() || words == before.*field)
            words = now.*field;
    }
    said.type = chosen ? ChangeType::Standard : ChangeType::Normal;
    said.impact = chosen ? chosen->impact : ChangeImpact::Medium;
    m_taken = chosen ? std::optional(*chosen) : std::nullopt;
    m_type->setEnabled(!chosen); // The catalogue says both.
    m_impact->setEnabled(!chosen);
    fill(changes::textsOf(said));
}

void ChangeForm::showWhoAgrees()
{
    if (const StandardChange* standard = chosenStandard()) {
        m_whoAgrees->setText(
            tr("%1 agreed to it beforehand, as %2: submitted with the words of the catalogue by anybody else, it waits "
               "for nobody until %3.")
                .arg(shownText(standard->by.name), roleTitle(standard->role), dayText(standard->validUntil)));
        return;
    }
    const ChangeFields said = changes::fieldsFrom(texts());
    const QString roles = roleTitles(approvingRoles(said.type, said.impact));
    m_whoAgrees->setText(said.type == ChangeType::Emergency
                             ? tr("Agree to it: %1. It is reviewed within two working days.").arg(roles)
                             : tr("Agree to it: %1.").arg(roles));
}

QString ChangeForm::problem() const
{
    return m_title->text().trimmed().isEmpty() ? tr("A change needs a title.") : QString();
}

/// A text that was not touched keeps its spaces at the ends.
FieldTexts ChangeForm::texts() const
{
    ChangeFields written;
    written.text.title = m_title->text();
    written.type = changeTypeFromString(m_type->currentData().toString()).value_or(ChangeType::Normal);
    written.impact = changeImpactFromString(m_impact->currentData().toString()).value_or(ChangeImpact::Medium);
    written.release = m_release->currentData().toString();
    written.environment = m_environment->text();
    FieldTexts texts = changes::textsOf(written);
    m_texts.say(texts, base());
    return texts;
}

void ChangeForm::fill(const FieldTexts& texts)
{
    const ChangeFields said = changes::fieldsFrom(texts);
    m_title->setText(said.text.title);
    chooseValue(*m_type, toString(said.type));
    chooseValue(*m_impact, toString(said.impact));
    chooseValue(*m_release, said.release);
    m_environment->setText(said.environment);
    m_texts.fill(texts);
    showWhoAgrees();
}

QString ChangeForm::shownField(const FieldText& said) const
{
    const ChangeFields fields = changes::fieldsFrom({said});
    if (said.field == u"type")
        return shownText(changes::typeName(m_typeNames, fields.type));
    if (said.field == u"impact_level")
        return changeImpactTitle(fields.impact);
    return said.field == u"release" ? m_release->itemText(std::max(0, m_release->findData(said.text))) : said.text;
}

ConflictAnswer::Fields ChangeForm::mergedFields()
{
    return {m_known->key,
            [this] { return texts(); },
            [uid = m_known->uid, since = m_known->rowVersion](db::Connection& connection) {
                return changes::newerTexts(connection, changes::byName(connection, uid), since);
            },
            changes::fieldTitle,
            [this](const FieldText& said) { return shownField(said); },
            [](const QString& field) { return field != u"type" && field != u"impact_level" && field != u"release"; }};
}

WorkForm::Work ChangeForm::work()
{
    const ChangeFields fields = changes::fieldsFrom(texts());
    if (!m_known) {
        const StandardChange* standard = chosenStandard();
        const ChangeDraft draft{fields, standard ? standard->uid : QString()};
        return [draft, made = m_made](db::Database& database, const Actor& actor) -> Result<> {
            const Result<QString> uid = ChangeStore(database).plan(draft, actor, newUlid(database.clock().now()));
            if (!uid)
                return failed(uid);
            *made = *uid;
            return {};
        };
    }
    const ChangeEdit edit{m_known->uid, m_known->rowVersion, fields, base()};
    return [edit](db::Database& database, const Actor& actor) {
        return ChangeStore(database).edit(edit, actor, newUlid(database.clock().now()));
    };
}

void openNewChange(Session& session, QWidget& page, const QString& release)
{
    struct Offered {
        ChangeForm::Releases releases;
        std::vector<StandardChange> standards;
        ChangeTypeNames names;
    };
    session.fetch<Offered>(
        ChangeForm::tr("Reading releases"), &page,
        [now = session.database->clock().now()](db::Connection& connection) {
            return Offered{changes::changeSubjects(connection), changes::standardsHeld(connection, now),
                           changes::typeNames(connection)};
        },
        [&session, &page, release](const Offered& offered) {
            if (page.window()->findChild<ChangeForm*>())
                return; // It is open already, over this page.
            auto* form = new ChangeForm(session, offered.releases, release, offered.standards, offered.names);
            QObject::connect(form, &WorkForm::done, &page, [&session, form] {
                Q_EMIT session.events.changed();
                Q_EMIT session.events.openAsked({{}, "change", form->made()});
            });
            new Overlay(form, page.window());
        });
}

} // namespace assay
