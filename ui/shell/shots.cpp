// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shots.h"

#include "ui/charts/chart_view.h"
#include "ui/models/address_role.h"
#include "ui/panes/pane.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/page.h"
#include "ui/widgets/segments.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace assay {
namespace {

constexpr int layoutRounds = 5;
constexpr int settlingMilliseconds = 30;

} // namespace

Shots::Shots(MainWindow& window, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(folder)
{
    for (const char* theme : {"light", "dark"})
        plan(QString::fromLatin1(theme));
    for (const char* theme : {"light", "dark"}) {
        m_waiting.push_back({QStringLiteral("start"),
                             QString::fromLatin1(theme),
                             [this] {
                                 if (m_window.session())
                                     m_window.closeProject();
                             },
                             {}});
    }
}

/// The portfolio, or one use case, beside the inspector in the smallest window.
void Shots::lookSmall(const QString& useCase)
{
    m_usual = m_window.size();
    m_window.resize(1024, 680);
    useCase.isEmpty() ? m_window.showPane("portfolio") : m_window.openAddress({{}, "use-case", useCase});
    m_window.inspect({{}, "use-case", QStringLiteral("UC-3")});
}

void Shots::lookUsual()
{
    trigger("close-inspector");
    m_window.openAddress({{}, "portfolio", {}});
    m_window.resize(m_usual);
}

/// The first person with a key, so that there is something to say beside the table.
void Shots::chooseSigner()
{
    auto* table = m_window.findChild<QTableView*>(QStringLiteral("keyTable"));
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 2).data().toString().size() > 1)
            return table->setCurrentIndex(table->model()->index(row, 2));
    }
}

/// Whoever holds that role first, where anybody does.
void Shots::actAs(Role role)
{
    const Actor& actor = m_window.session()->actor;
    m_usualActor = QStringLiteral("act-%1-%2").arg(actor.person, actor.role);
    for (QAction* action : m_window.personActions()) {
        if (action->objectName().endsWith(u'-' + toString(role)))
            return action->trigger();
    }
}

void Shots::actAsBefore()
{
    for (QAction* action : m_window.personActions()) {
        if (action->objectName() == m_usualActor)
            return action->trigger();
    }
}

void Shots::showPolicyTab(int tab)
{
    auto* page = m_window.findChild<Page*>(QStringLiteral("policyPage"));
    m_absent = !page;
    if (page)
        page->setCurrentTab(tab);
}

void Shots::pressIfEnabled(const char* button)
{
    QPushButton* found = buttonCalled(button);
    m_absent = !found || !found->isEnabled();
    if (!m_absent)
        found->click();
}

/// The first thing of a list, where it has any.
void Shots::openFirst(const char* list)
{
    const auto* table = m_window.findChild<QTableView*>(QLatin1String(list));
    m_absent = !table || table->model()->rowCount() == 0;
    if (!m_absent)
        m_window.openAddress(addressOf(table->model()->index(0, 0)));
}

void Shots::start()
{
    next();
}

void Shots::next()
{
    if (m_at == m_waiting.size()) {
        Q_EMIT finished();
        return;
    }
    const Shot& shot = m_waiting[m_at];
    applyTheme(themeFromWord(shot.theme).value_or(ThemeChoice::Light));
    shot.prepare();
    whenIdle();
}

void Shots::whenIdle()
{
    if (m_window.jobs().idle())
        // After the events that the last results and the change of theme have posted, and what these put off in turn, such
        // as the height of rows for columns that were given another width.
        QTimer::singleShot(settlingMilliseconds, this, &Shots::take);
    else
        connect(&m_window.jobs(), &JobList::becameIdle, this, &Shots::whenIdle, Qt::SingleShotConnection);
}

void Shots::take()
{
    if (!m_window.jobs().idle())
        return whenIdle();
    for (int i = 0; i < layoutRounds; ++i) // New rows move what is around them, which moves what is around that.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const Shot& shot = m_waiting[m_at++];
    if (std::exchange(m_absent, false)) {
        QMetaObject::invokeMethod(this, &Shots::next, Qt::QueuedConnection);
        return;
    }
    const QString path = QDir(m_folder).absoluteFilePath(QStringLiteral("%1-%2.png").arg(shot.name, shot.theme));
    QPixmap picture = m_window.grab();
    if (QWidget* popup = QApplication::activePopupWidget()) // A window of its own.
        QPainter(&picture).drawPixmap(m_window.mapFromGlobal(popup->mapToGlobal(QPoint())), popup->grab());
    if (!QDir().mkpath(m_folder) || !picture.save(path)) {
        Q_EMIT failed(
            {Error::Kind::Io, tr("The picture %1 could not be written; choose another folder.").arg(path), path});
        return;
    }
    Q_EMIT taken(path);
    closePanels();
    if (shot.after)
        shot.after();
    m_window.activateWindow(); // Menus take that away, and with it the focus from what is in the next pictures.
    // After what was closed is gone.
    QMetaObject::invokeMethod(this, &Shots::next, Qt::QueuedConnection);
}

void Shots::trigger(const char* action)
{
    auto* found = m_window.findChild<QAction*>(QLatin1String(action));
    found ? found->trigger() : reportMissing(QLatin1String(action));
}

void Shots::press(const char* button)
{
    QPushButton* found = buttonCalled(button);
    found ? found->click() : reportMissing(QLatin1String(button));
}

/// The one that is in sight, since several pages may have one of that name; null where none has.
QPushButton* Shots::buttonCalled(const char* name) const
{
    const QList<QPushButton*> named = m_window.findChildren<QPushButton*>(QLatin1String(name));
    const auto seen =
        std::find_if(named.begin(), named.end(), [](const QPushButton* button) { return button->isVisible(); });
    return seen != named.end() ? *seen : named.value(0);
}

/// A picture of something else would pass for the one that was wanted.
void Shots::reportMissing(const QString& name)
{
    Q_EMIT failed({Error::Kind::NotFound, tr("No picture: the window has no “%1” here.").arg(name), name});
}

void Shots::showTab(const QByteArray& pane, int tab)
{
    m_window.showPane(pane);
    for (Page* page : m_window.findChildren<Page*>()) {
        if (page->isVisible())
            page->setCurrentTab(tab);
    }
}

/// The kind is chosen while the tab is hidden: shown, it reads at once.
/// One of the choices side by side that have this object name.
void Shots::choosePart(const char* name, int place)
{
    auto* parts = m_window.findChild<Segments*>(QLatin1String(name));
    parts ? parts->setCurrent(place) : reportMissing(QLatin1String(name));
}

void Shots::compare(int kind)
{
    showTab("data-science", 0);
    choosePart("compareKinds", kind);
    showTab("data-science", 1);
}

/// By the `choice`-th of the groupings that the runs offer; the first is none.
void Shots::groupCharts(int choice)
{
    m_window.showPane("data-science");
    auto* grouping = m_window.findChild<QComboBox*>(QStringLiteral("grouping"));
    if (!grouping || grouping->count() <= choice)
        return reportMissing(QStringLiteral("grouping"));
    grouping->setCurrentIndex(choice);
}

/// As with a pointer at the middle of a chart.
void Shots::showValues(bool shown)
{
    m_window.showPane("data-science");
    auto* button = m_window.findChild<QPushButton*>(QStringLiteral("valuesButton"));
    auto* chart = m_window.findChild<ChartView*>();
    if (!button || !chart)
        return reportMissing(QStringLiteral("valuesButton"));
    button->setChecked(shown);
    const AxisRange range = chart->xRange();
    Q_EMIT chart->hovered(shown ? std::optional(range.low + range.span() / 2) : std::nullopt);
}

/// Marks as those of comments and notes about a point and about a stretch, which is resolved. Nothing is written.
void Shots::showMarks(bool shown)
{
    m_window.showPane("data-science");
    auto* chart = m_window.findChild<ChartView*>();
    if (!chart)
        return reportMissing(QStringLiteral("chart"));
    if (!shown)
        return chart->setNotes(std::exchange(m_usualNotes, {}));
    m_usualNotes = chart->notes();
    const AxisRange range = chart->xRange();
    const auto step = [&range](double share) { return static_cast<qint64>(range.low + share * range.span()); };
    chart->setNotes({{{}, {}, {step(0.25), step(0.25)}, false}, {{}, {}, {step(0.5), step(0.75)}, true}});
}

/// By the `choice`-th field that the runs offer; the first is none.
void Shots::facetCharts(int choice)
{
    m_window.showPane("data-science");
    auto* facets = m_window.findChild<QComboBox*>(QStringLiteral("facetBy"));
    if (!facets || facets->count() <= choice)
        return reportMissing(QStringLiteral("facetBy"));
    facets->setCurrentIndex(choice);
}

/// By the first parameter in the menu below the table, or by none, with which the menu begins.
void Shots::groupRows(bool grouped)
{
    m_window.showPane("data-science");
    press("groupRows");
    auto* menu = m_window.findChild<QMenu*>(QStringLiteral("groupingMenu"));
    const QList<QAction*> entries = menu ? menu->actions() : QList<QAction*>();
    auto entry = entries.begin();
    if (grouped)
        entry = std::find_if(entries.begin(), entries.end(), [](const QAction* action) { return action->menu(); });
    if (entry == entries.end())
        return reportMissing(QStringLiteral("groupingMenu"));
    ((*entry)->menu() ? (*entry)->menu()->actions().front() : *entry)->trigger();
    menu->close();
}

void Shots::filterRuns(const QString& words)
{
    m_window.showPane("data-science");
    for (QLineEdit* filter : m_window.findChildren<QLineEdit*>(QStringLiteral("filter"))) {
        if (filter->isVisible()) // Other pages have one too.
            return filter->setText(words);
    }
    reportMissing(QStringLiteral("filter"));
}

/// By keys, since only what somebody types is completed.
void Shots::typeInFilter(const QString& words)
{
    m_window.showPane("data-science");
    for (QLineEdit* filter : m_window.findChildren<QLineEdit*>(QStringLiteral("filter"))) {
        if (!filter->isVisible())
            continue;
        filter->setFocus();
        for (const QChar letter : words) {
            QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(filter, &key);
        }
        return;
    }
    reportMissing(QStringLiteral("filter"));
}

void Shots::inspectUseCase()
{
    m_window.showPane("portfolio");
    m_window.inspect({{}, "use-case", QStringLiteral("UC-1")});
}

void Shots::typeInPalette(const QString& words)
{
    trigger("command-palette");
    if (auto* palette = m_window.findChild<QWidget*>(QStringLiteral("commandPalette")))
        palette->findChild<QLineEdit*>()->setText(words);
}

void Shots::previewImport()
{
    const QString path = m_source.filePath(QStringLiteral("metrics.csv"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("epoch,step,train_loss,val_loss\n0,1,0.9,1.0\n1,2,0.5,0.7\n2,3,0.4,0.65\n");
    file.close();
    m_window.import({path});
}

void Shots::closePanels()
{
    for (Overlay* overlay : m_window.findChildren<Overlay*>()) {
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(overlay, &escape);
    }
}

} // namespace assay
