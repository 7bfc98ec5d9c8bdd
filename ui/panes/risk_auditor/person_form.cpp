// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/person_form.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/people/people_store.h"
#include "core/people/person_texts.h"
#include "ui/panes/risk_auditor/role_boxes.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>

namespace assay {

PersonForm::PersonForm(Session& session, QWidget* parent)
    : MergingForm(session, {QStringLiteral("personForm"), tr("Add a person"), tr("Add")}, parent)
    , m_name(new QLineEdit)
    , m_email(new QLineEdit)
{
    addWords(tr("They make a key of their own, with a passphrase that nobody else knows, once they act here."));
    addFields();
    m_roles = new RoleBoxes({});
    addField(tr("Roles"), QStringLiteral("roles"), m_roles);
    connect(m_roles, &RoleBoxes::changed, this, &PersonForm::showProblem);
    showProblem();
}

PersonForm::PersonForm(Session& session, const people::PersonStanding& standing, const QString& nameRefusal,
                       QWidget* parent)
    : MergingForm(
        session,
        {QStringLiteral("personForm"), tr("Name and e-mail of %1").arg(shownText(standing.person.name)), tr("Save")},
        parent)
    , m_person(standing.person)
    , m_name(new QLineEdit(standing.person.name))
    , m_email(new QLineEdit(standing.person.email))
{
    addWords(tr("What they did before is shown under the new name; the log keeps the old one."));
    addFields();
    m_name->setReadOnly(!nameRefusal.isEmpty());
    if (!nameRefusal.isEmpty()) {
        m_name->setToolTip(plainToolTip(nameRefusal));
        m_name->setAccessibleDescription(nameRefusal);
    }
    bringTogether(people::textsOf(m_person),
                  {shownText(m_person.name), [this] { return texts(); },
                   [uid = m_person.uid, since = m_person.rowVersion](db::Connection& connection) {
                       return people::newerTexts(connection, people::byUid(connection, uid), since);
                   },
                   people::fieldTitle, [](const FieldText& said) { return shownText(said.text); },
                   [](const QString&) { return true; }});
    showProblem();
}

void PersonForm::addFields()
{
    addLine(tr("Name"), QStringLiteral("name"), m_name);
    m_email->setPlaceholderText(tr("none"));
    addLine(tr("E-mail address"), QStringLiteral("email"), m_email);
}

QString PersonForm::problem() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("A person needs a name.");
    if (!m_roles && texts() == base())
        return tr("Nothing differs from what the project says already.");
    return m_roles && m_roles->chosen().empty() ? tr("Choose what they do here; without a role they only look.")
                                                : QString();
}

FieldTexts PersonForm::texts() const
{
    return people::textsOf(m_name->text(), m_email->text());
}

void PersonForm::fill(const FieldTexts& texts)
{
    m_name->setText(textIn(texts, u"name").value_or(QString()));
    m_email->setText(textIn(texts, u"email").value_or(QString()));
}

PersonForm::Work PersonForm::work()
{
    PersonEdit edit{m_person.uid, m_name->text(), m_email->text(), m_person.rowVersion};
    if (!m_roles) {
        edit.seen = base();
        return [edit](db::Database& database, const Actor& actor) {
            return PeopleStore(database).edit(edit, actor, newUlid(database.clock().now()));
        };
    }
    Person person;
    person.name = edit.name;
    person.email = edit.email;
    person.roles = m_roles->chosen();
    return [person](db::Database& database, const Actor& actor) -> Result<> {
        const Result<QString> added = PeopleStore(database).add(person, actor, newUlid(database.clock().now()));
        if (!added)
            return failed(added);
        return {};
    };
}

} // namespace assay
