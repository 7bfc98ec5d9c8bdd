// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/keys_view.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/drafts/draft_file.h"
#include "core/keys/authority_store.h"
#include "core/keys/key_files.h"
#include "core/usecases/use_case_store.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/models/table_csv.h"
#include "ui/models/time_text.h"
#include "ui/panes/ask_for_step.h"
#include "ui/panes/comment_form.h"
#include "ui/panes/risk_auditor/authority_card.h"
#include "ui/panes/risk_auditor/authority_form.h"
#include "ui/panes/risk_auditor/certificate_form.h"
#include "ui/panes/risk_auditor/certify_form.h"
#include "ui/panes/risk_auditor/enrol_form.h"
#include "ui/panes/risk_auditor/key_card.h"
#include "ui/panes/risk_auditor/key_form.h"
#include "ui/panes/risk_auditor/limited_role_forms.h"
#include "ui/panes/risk_auditor/person_card.h"
#include "ui/panes/risk_auditor/person_form.h"
#include "ui/panes/risk_auditor/release_words.h"
#include "ui/panes/risk_auditor/revoke_form.h"
#include "ui/panes/save_table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/staged_words.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int keySideWidth = 400;
constexpr int narrowestKeyTable = 460;
constexpr int widestKeyFilter = 220;
constexpr int listedDigits = 8;

QString heldRolesText(const Person& person)
{
    QStringList titles;
    for (const Role role : person.roles)
        titles << roleTitle(role);
    for (const LimitedRole& limited : person.limited) {
        if (limited.useCase)
            titles << limited.title();
    }
    return titles.isEmpty() ? KeysView::tr("none") : titles.join(QStringLiteral(", "));
}

QString personText(const Person& person)
{
    const QString name = stagedWords(shownText(person.name), person.staged);
    return person.active ? name : KeysView::tr("%1 (has left)").arg(name);
}

QString validUntilText(const RingKey& key)
{
    return key.certificate ? dayText(key.certificate->validUntil().toMSecsSinceEpoch()) : QStringLiteral("–");
}

/// The day since which it is what it is; the card beside the table has the time.
QString sinceText(const RingKey& key)
{
    switch (key.status.kind) {
    case KeyStatus::Kind::Compromised:
        return dayText(key.key.invalidSince.value_or(key.key.revokedAt.value_or(0)));
    case KeyStatus::Kind::Superseded:
        return dayText(key.key.revokedAt.value_or(0));
    case KeyStatus::Kind::Expired:
        return validUntilText(key);
    case KeyStatus::Kind::NotCertified:
        return dayText(key.key.enrolledAt);
    default:
        return key.certificate ? dayText(key.certificate->validFrom().toMSecsSinceEpoch()) : QStringLiteral("–");
    }
}

QString isoTime(std::optional<qint64> time)
{
    return time ? QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
}

} // namespace

KeysView::KeysView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_filter(new QLineEdit)
    , m_enrol(pushButton(ButtonKind::Secondary, tr("Enrol a key…")))
    , m_create(pushButton(ButtonKind::Secondary, tr("Create my key…")))
    , m_add(pushButton(ButtonKind::Primary, tr("Add a person…")))
    , m_person(new PersonCard)
    , m_key(new KeyCard)
    , m_authority(new AuthorityCard)
{
    setColumns();
    m_table = dataTable(m_model, tr("People and keys"));
    m_table->setObjectName(QStringLiteral("keyTable"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // The card ends with its rows.
    offerCsv(*m_table, QStringLiteral("keys.csv"), session);
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::inside, 1, metrics::inside);
    inside->addWidget(makeTools());
    inside->addWidget(m_table);
    auto* place = new QWidget;
    m_columns = new QHBoxLayout(place);
    m_columns->setContentsMargins(metrics::page, 14, metrics::page, 14);
    m_columns->setSpacing(metrics::between);
    m_columns->addWidget(card, 1, Qt::AlignTop);
    m_columns->addWidget(m_side = makeSide());
    m_states = new ViewStates(place, new QWidget, Skeleton::Shape::Table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_states);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeysView::showCurrent);
    connect(m_states, &ViewStates::retryAsked, this, &KeysView::read);
    connect(&session.events, &SessionEvents::changed, this, &KeysView::read);
    m_add->setObjectName(QStringLiteral("addPerson"));
    connect(m_add, &QPushButton::clicked, this, &KeysView::addPerson);
    connect(m_person, &PersonCard::editAsked, this, &KeysView::editPerson);
    connect(m_person, &PersonCard::rolesAsked, this, [this] { changeStanding(StandingForm::Kind::Roles); });
    connect(m_person, &PersonCard::limitAsked, this, [this] {
        if (const people::PersonStanding* standing = chosen())
            openForm(limitedRoleForm(m_session, standing->person, m_read.useCases));
    });
    connect(m_person, &PersonCard::endLimitAsked, this, [this] {
        if (const people::PersonStanding* standing = chosen())
            openForm(endLimitedRoleForm(m_session, standing->person));
    });
    connect(m_person, &PersonCard::leftAsked, this, &KeysView::changePresence);
    connect(m_person, &PersonCard::requestAsked, this, [this](const std::vector<RefusedStep>& steps) {
        askForStep(m_session, this, {"person", chosen()->person.uid}, steps,
                   [this] { Q_EMIT m_session.events.changed(); });
    });
    connect(m_key, &KeyCard::certifyAsked, this, &KeysView::certify);
    connect(m_key, &KeyCard::certificateAsked, this, &KeysView::noteCertificate);
    connect(m_key, &KeyCard::revokeAsked, this, &KeysView::revoke);
    connect(m_authority, &AuthorityCard::foundAsked, this, &KeysView::found);
    connect(m_authority, &AuthorityCard::acceptAsked, this, &KeysView::acceptRoot);
    connect(m_authority, &AuthorityCard::retireAsked, this, &KeysView::retire);
    read();
}

KeysView::~KeysView()
{
    m_reading.cancel();
}

void KeysView::setColumns()
{
    const auto extra = [](const Row& row, int role) -> QVariant {
        if (role == AddressRole)
            return QVariant::fromValue(Address{{}, "person", row.person.person.uid});
        return role == Qt::ToolTipRole && row.key ? QVariant(plainToolTip(row.key->status.sentence)) : QVariant();
    };
    const auto ofKey = [](auto text) {
        return [text](const Row& row) { return row.key ? text(*row.key) : QStringLiteral("–"); };
    };
    m_model.setColumns(
        {{tr("Person"), [](const Row& row) { return personText(row.person.person); }, {}, extra},
         {tr("Roles"), [](const Row& row) { return heldRolesText(row.person.person); }, {}, extra},
         {tr("Key"), ofKey([](const RingKey& key) { return key.key.fingerprint.left(listedDigits); }), {}, extra},
         {tr("Valid until"), ofKey(validUntilText), {}, extra},
         {tr("State"),
          [](const Row& row) { return row.key ? keyStatusWord(row.key->status.kind) : tr("no key"); },
          {},
          extra},
         {tr("Since"), ofKey(sinceText), {}, extra}});
}

QWidget* KeysView::makeTools()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(13, 0, 13, 0);
    row->setSpacing(metrics::inside);
    row->addWidget(textLabel(TextKind::Strong, tr("People and keys")));
    row->addStretch();
    m_filter->setObjectName(QStringLiteral("keyFilter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter people and keys"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(widestKeyFilter);
    row->addWidget(m_filter);
    QPushButton* save = pushButton(ButtonKind::Secondary, tr("Export CSV…"));
    save->setObjectName(QStringLiteral("exportKeys"));
    row->addWidget(save);
    m_enrol->setObjectName(QStringLiteral("enrolOwnKey"));
    row->addWidget(m_enrol);
    m_create->setObjectName(QStringLiteral("createOwnKey"));
    row->addWidget(m_create);
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString& words) { keepPlace(*m_table, [&] { m_model.setFilter(words.trimmed()); }); });
    connect(save, &QPushButton::clicked, this, &KeysView::save);
    connect(m_create, &QPushButton::clicked, this, &KeysView::createKey);
    connect(m_enrol, &QPushButton::clicked, this, &KeysView::enrolKey);
    return tools;
}

QWidget* KeysView::makeSide()
{
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::between);
    layout->addWidget(m_person);
    layout->addWidget(m_key);
    layout->addWidget(m_authority);
    layout->addStretch();
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    area->setAccessibleName(tr("Person, key and authorities"));
    showThrough(*area);
    return area;
}

/// In a small window what is said of a key stands under the table.
void KeysView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < keySideWidth + narrowestKeyTable + 2 * metrics::page + metrics::between;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setStretch(1, narrow ? 1 : 0);
    m_side->setMinimumWidth(narrow ? 0 : keySideWidth);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : keySideWidth);
}

void KeysView::read()
{
    m_reading.cancel();
    m_states->showLoading();
    const qint64 now = m_session.database->clock().now();
    m_reading = m_session.fetchResult<Read>(
        tr("Reading keys"), this,
        [viewer = m_session.actor, now](db::Connection& connection) {
            return Read{keys::keyRing(connection, viewer, now), people::peopleStanding(connection, viewer),
                        KeyFiles::ofUser().fingerprints(), usecases::all(connection)};
        },
        [this](const Result<Read>& found) {
            m_states->showResult(found, [this](const Read& ring) {
                take(ring);
                return true; // A project has people from its first moment on.
            });
        });
}

void KeysView::take(const Read& read)
{
    m_read = read;
    std::vector<Row> rows;
    for (const RingPerson& each : read.ring.people) {
        if (each.keys.empty())
            rows.push_back({{each.person, {}}, std::nullopt});
        for (const RingKey& key : each.keys)
            rows.push_back({{each.person, {}}, key});
    }
    keepPlace(*m_table, [&] { m_model.setRows(std::move(rows)); });
    for (int i = 0; i < m_model.rowCount() && !m_table->currentIndex().isValid(); ++i) {
        if (m_model.row(i).person.person.uid == m_session.actor.person) // Their own, before they choose another.
            m_table->setCurrentIndex(m_model.index(i, 0));
    }
    setReason(*m_add, readOnly().isEmpty() ? read.standing.refusal : readOnly(), tr("With their roles"));
    setReason(*m_create, readOnly().isEmpty() ? read.ring.enrolRefusal : readOnly(),
              tr("An encrypted file on this machine; the project is told its public half"));
    setReason(*m_enrol, readOnly().isEmpty() ? read.ring.enrolRefusal : readOnly(),
              tr("A key of yours whose file is on this machine already"));
    m_authority->setRing(read.ring, read.files, readOnly());
    showCurrent();
}

QString KeysView::readOnly() const
{
    return m_session.database->readOnly() ? m_session.database->readOnlyReason() : QString();
}

const KeysView::Row* KeysView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? &m_model.row(index.row()) : nullptr;
}

const people::PersonStanding* KeysView::chosen() const
{
    const Row* row = current();
    return row ? m_read.standing.of(row->person.person.uid) : nullptr;
}

void KeysView::showCurrent()
{
    const Row* row = current();
    if (const people::PersonStanding* standing = chosen())
        m_person->setPerson(*standing, m_read.standing.refusal, readOnly());
    else
        m_person->clear();
    if (!row)
        m_key->clear();
    else if (row->key)
        m_key->setKey(row->person, *row->key, m_read.files.contains(row->key->key.fingerprint), readOnly());
    else
        m_key->setKeyless(row->person);
}

/// With all that the table leaves out, in forms that programs read.
void KeysView::save()
{
    std::vector<QStringList> rows;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const Row& row = m_model.row(i);
        QStringList cells{row.person.person.name, heldRolesText(row.person.person)};
        if (row.key) {
            const PersonKey& key = row.key->key;
            const std::optional<Certificate>& certificate = row.key->certificate;
            cells << key.fingerprint << key.algorithm << isoTime(key.enrolledAt)
                  << (certificate ? certificate->issuer() : QString())
                  << (certificate ? certificate->validFrom().toUTC().toString(Qt::ISODate) : QString())
                  << (certificate ? certificate->validUntil().toUTC().toString(Qt::ISODate) : QString())
                  << toString(row.key->status.kind) << isoTime(key.revokedAt) << isoTime(key.invalidSince)
                  << key.revokedBy << key.reason;
        }
        cells.resize(13);
        rows.push_back(cells);
    }
    saveCsv(csvOf({tr("Person"), tr("Roles"), tr("Fingerprint"), tr("Kind"), tr("Enrolled"), tr("Issuer"),
                   tr("Valid from"), tr("Valid until"), tr("State"), tr("Revoked"), tr("Does not count since"),
                   tr("Revoked by"), tr("Reason")},
                  rows),
            tr("Save people and keys"), QStringLiteral("keys.csv"), m_session, *this);
}

void KeysView::open(QWidget* form)
{
    new Overlay(form, window());
}

std::vector<QAction*> KeysView::personActions() const
{
    return m_person->actions();
}

void KeysView::addPerson()
{
    openForm(new PersonForm(m_session));
}

void KeysView::editPerson()
{
    const people::PersonStanding* standing = chosen();
    if (standing)
        openForm(new PersonForm(m_session, *standing, m_read.standing.refusal));
}

void KeysView::changePresence()
{
    const people::PersonStanding* standing = chosen();
    if (standing)
        changeStanding(standing->person.active ? StandingForm::Kind::Leave : StandingForm::Kind::Return);
}

void KeysView::changeStanding(StandingForm::Kind kind)
{
    const people::PersonStanding* standing = chosen();
    if (standing)
        openForm(new StandingForm(m_session, kind, *standing));
}

/// A form that changes the project when it is done.
void KeysView::openForm(WorkForm* form)
{
    connect(form, &WorkForm::done, &m_session.events, &SessionEvents::changed);
    open(form);
}

void KeysView::createKey()
{
    auto* form = new KeyForm(m_session);
    connect(form, &KeyForm::made, &m_session.events, [this] { Q_EMIT m_session.events.changed(); });
    open(form);
}

void KeysView::enrolKey()
{
    openForm(new EnrolForm(m_session));
}

void KeysView::certify()
{
    const Row* row = current();
    const RingAuthority* authority = m_read.ring.project();
    if (!row || !row->key || !authority)
        return;
    openForm(new CertifyForm(m_session, *row->key, *authority, isKeyHere(authority->certificate, m_read.files)));
}

QString KeysView::chooseCertificate()
{
    return fileToOpen(this, tr("Choose a file of certificates"), {},
                      tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
}

void KeysView::noteCertificate()
{
    const Row* row = current();
    if (!row || !row->key)
        return;
    const PersonKey key = row->key->key; // The dialog lets the table change meanwhile.
    const QString path = chooseCertificate();
    if (path.isEmpty())
        return;
    openForm(new CertificateForm(m_session, path, key));
}

void KeysView::revoke()
{
    const Row* row = current();
    if (!row || !row->key)
        return;
    openForm(new RevokeForm(m_session, row->key->key));
}

void KeysView::found()
{
    openForm(new AuthorityForm(m_session));
}

void KeysView::acceptRoot()
{
    const QString path = chooseCertificate();
    if (path.isEmpty())
        return;
    openForm(new CertificateForm(m_session, path));
}

void KeysView::retire(const QString& uid, const QString& name)
{
    auto* form =
        new CommentForm(m_session,
                        {tr("Retire the authority %1").arg(name),
                         tr("What is signed from now on under its certificates does not count. What was signed "
                            "before goes on counting. This cannot be taken back."),
                         tr("Reason, for everybody who reads the log"), tr("Retire the authority"),
                         QStringLiteral("authority/%1/retire").arg(uid), true});
    connect(form, &CommentForm::given, this, [this, uid](const QString& reason, const auto& draft) {
        const auto job = startJob<void>(
            &m_session.writes, [=, database = m_session.database.get(), actor = m_session.actor](JobContext<void>&) {
                return endingDraft(
                    draft, AuthorityStore(*database).retire(uid, reason, actor, newUlid(database->clock().now())));
            });
        m_session.jobs.follow(tr("Retiring an authority"), QFuture<void>(job), JobKind::Background);
        whenDone(job, this, [this](const Result<>& retired) {
            if (retired)
                Q_EMIT m_session.events.changed();
            else
                Q_EMIT m_session.events.failed(retired.error());
        });
    });
    open(form);
}

} // namespace assay
