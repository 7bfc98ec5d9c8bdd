// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/view_name_form.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/views/view_naming.h"
#include "core/views/view_rows.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace assay {

ViewNameForm::ViewNameForm(Session& session, const ViewDraft& draft, QWidget* parent)
    : MergingForm(session, {QStringLiteral("viewNameForm"), tr("Save the view"), tr("Save")}, parent)
    , m_draft(draft)
    , m_made(std::make_shared<QString>())
    , m_name(new QLineEdit(draft.name))
    , m_shared(new QCheckBox(tr("Everybody finds it; only I change it")))
{
    m_shared->setChecked(draft.shared);
    addFields();
}

ViewNameForm::ViewNameForm(Session& session, const SavedView& view, QWidget* parent)
    : MergingForm(session, {QStringLiteral("viewNameForm"), tr("Rename or share the view"), tr("Save")}, parent)
    , m_view(view)
    , m_made(std::make_shared<QString>(view.uid))
    , m_name(new QLineEdit(view.name))
    , m_shared(new QCheckBox(tr("Everybody finds it; only I change it")))
{
    m_shared->setChecked(view.shared);
    bringTogether(views::namingOf(view),
                  {shownText(view.name), [this] { return texts(); },
                   [uid = view.uid, since = view.version](db::Connection& connection) {
                       return views::newerNaming(connection, views::byUid(connection, uid), since);
                   },
                   views::namingTitle, views::shownNaming,
                   [](const QString& field) { return field == QLatin1StringView("name"); }});
    addFields();
}

void ViewNameForm::addFields()
{
    addLine(tr("Name"), QStringLiteral("viewName"), m_name);
    m_name->selectAll();
    m_shared->setObjectName(QStringLiteral("viewShared"));
    rows().addWidget(m_shared);
    connect(m_shared, &QCheckBox::toggled, this, &ViewNameForm::showProblem);
    connect(this, &WorkForm::done, this, [this] { Q_EMIT saved(*m_made); });
    showProblem();
}

QString ViewNameForm::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("A view needs a name.");
    return !m_view.uid.isEmpty() && texts() == base() ? tr("Nothing differs from what the view says already.")
                                                      : QString();
}

FieldTexts ViewNameForm::texts() const
{
    SavedView said;
    said.name = m_name->text().trimmed();
    said.shared = m_shared->isChecked();
    return views::namingOf(said);
}

void ViewNameForm::fill(const FieldTexts& texts)
{
    m_name->setText(textIn(texts, u"name").value_or(QString()));
    m_shared->setChecked(views::isShared(texts));
}

ViewNameForm::Work ViewNameForm::work()
{
    const QString name = m_name->text().trimmed();
    const bool shared = m_shared->isChecked();
    if (m_view.uid.isEmpty()) {
        return [draft = ViewDraft{m_draft.page, name, shared, m_draft.content},
                made = m_made](db::Database& database, const Actor& actor) -> Result<> {
            const Result<QString> uid = ViewStore(database).create(draft, actor, newUlid(database.clock().now()));
            if (!uid)
                return failed(uid);
            *made = *uid;
            return {};
        };
    }
    ViewEdit edit{.uid = m_view.uid, .expectedVersion = m_view.version, .name = name, .shared = shared};
    edit.seen = base();
    return [edit](db::Database& database, const Actor& actor) {
        return ViewStore(database).edit(edit, actor, newUlid(database.clock().now()));
    };
}

} // namespace assay
