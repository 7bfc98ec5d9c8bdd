// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/dashboard_form.h"

#include "core/base/ulid.h"
#include "core/views/view_store.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/list_card.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int tileListHeight = 320;
constexpr int TileKindRole = Qt::UserRole;
constexpr int TileWhatRole = Qt::UserRole + 1;

} // namespace

DashboardForm::DashboardForm(Session& session, const std::vector<TileChoice>& choices, const Dashboard& shown,
                             std::optional<SavedView> own, QWidget* parent)
    : WorkForm(session, {QStringLiteral("dashboardForm"), tr("Arrange the dashboard"), tr("Save")}, parent)
    , m_own(std::move(own))
    , m_command(newUlid(session.database->clock().now()))
    , m_name(new QLineEdit(m_own ? m_own->name : tr("My dashboard")))
    , m_shared(new QCheckBox(tr("Everybody finds it; only I change it")))
    , m_list(new QListWidget)
{
    addLine(tr("Name"), QStringLiteral("dashboardName"), m_name);
    m_shared->setObjectName(QStringLiteral("dashboardShared"));
    m_shared->setChecked(m_own && m_own->shared);
    for (const DashboardTile& tile : shown.tiles) {
        const auto known =
            std::find_if(choices.begin(), choices.end(), [&](const TileChoice& choice) { return choice.tile == tile; });
        addChoice(known == choices.end() ? TileChoice{tile, tr("Something that is not there any more")} : *known, true);
    }
    for (const TileChoice& choice : choices) {
        if (std::find(shown.tiles.begin(), shown.tiles.end(), choice.tile) == shown.tiles.end())
            addChoice(choice, false);
    }
    m_list->setCurrentRow(0);
    m_list->installEventFilter(this);
    const QString caption = tr("Tiles: space takes one in or out, Alt and the arrows move it");
    m_list->setAccessibleName(caption);
    m_list->setObjectName(QStringLiteral("dashboardTiles"));
    Card* card = listCard(m_list);
    card->setFixedHeight(tileListHeight);
    addFormField(rows(), caption, card);
    addMoves();
    rows().addWidget(m_shared);
    connect(m_list, &QListWidget::itemChanged, this, [this] { showProblem(); });
    showProblem();
}

void DashboardForm::addChoice(const TileChoice& choice, bool chosen)
{
    QListWidgetItem* item = addListRow(*m_list, choice.title);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setData(TileKindRole, static_cast<int>(choice.tile.kind));
    item->setData(TileWhatRole, choice.tile.what);
    item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
}

void DashboardForm::addMoves()
{
    auto* row = new QHBoxLayout;
    for (const auto& [name, word, by] : {std::tuple("tileUp", tr("Move up"), -1), {"tileDown", tr("Move down"), 1}}) {
        QPushButton* button = pushButton(ButtonKind::Secondary, word);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(word);
        connect(button, &QPushButton::clicked, this, [this, by = by] { move(by); });
        row->addWidget(button);
    }
    row->addStretch();
    rows().addLayout(row);
}

void DashboardForm::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    QListWidgetItem* item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentItem(item);
}

bool DashboardForm::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return WorkForm::eventFilter(watched, event);
}

Dashboard DashboardForm::dashboard() const
{
    Dashboard dashboard;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            dashboard.tiles.push_back(
                {static_cast<TileKind>(item->data(TileKindRole).toInt()), item->data(TileWhatRole).toString()});
    }
    return dashboard;
}

QString DashboardForm::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("It needs a name.");
    return dashboard().tiles.empty() ? tr("It shows nothing: take a tile in.") : QString();
}

WorkForm::Work DashboardForm::work()
{
    const QString name = m_name->text().trimmed();
    const QByteArray content = canonicalDashboard(dashboard());
    const bool shared = m_shared->isChecked();
    if (!m_own) {
        return [=, command = m_command](db::Database& database, const Actor& actor) {
            return Result<>(ViewStore(database)
                                .create({DashboardPage, name, shared, content}, actor, command)
                                .map([](const QString&) {}));
        };
    }
    const ViewEdit edit{m_own->uid, m_own->version, name, shared, std::nullopt, content};
    return [edit, command = m_command](db::Database& database, const Actor& actor) {
        return ViewStore(database).edit(edit, actor, command);
    };
}

} // namespace assay
