// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include "core/domain/address.h"
#include "core/domain/person.h"
#include "ui/charts/chart_note.h"

#include <QObject>
#include <QSize>
#include <QTemporaryDir>

#include <functional>
#include <vector>

class QPushButton;

namespace assay {

class MainWindow;

/// Takes a picture of every page and panel in both themes, each when the jobs that fill it are done. For looking at the
/// window where there is no display.
class Shots final : public QObject {
    Q_OBJECT

public:
    Shots(MainWindow& window, const QString& folder, QObject* parent = nullptr);

    void start(); ///< Once a project is open.

Q_SIGNALS:
    void taken(const QString& path);
    void finished();
    void failed(const assay::Error& error);

private:
    struct Shot {
        QString name;
        QString theme;
        std::function<void()> prepare; ///< Brings into the window what is to be seen.
        std::function<void()> after;   ///< Takes out of it what would stay in the next pictures; may be empty.
    };

    void plan(const QString& theme);
    void next();
    void whenIdle();
    void take();
    void trigger(const char* action);
    void press(const char* button);
    QPushButton* buttonCalled(const char* name) const;
    void reportMissing(const QString& name);
    void choosePart(const char* name, int place);
    void chooseSigner();
    void actAs(Role role);
    void actAsBefore();
    void showTab(const QByteArray& pane, int tab);
    void compare(int kind);
    void groupCharts(int choice);
    void filterRuns(const QString& words);
    void showValues(bool shown);
    void showMarks(bool shown);
    void facetCharts(int choice);
    void groupRows(bool grouped);
    void typeInFilter(const QString& words);
    void planForms(const std::function<void(const QString&, std::function<void()>, std::function<void()>)>& add);
    void planTeamwork(const std::function<void(const QString&, const Address&)>& visit);
    void planPortfolio(const std::function<void(const QString&, std::function<void()>, std::function<void()>)>& add);
    void planCharts(const std::function<void(const QString&, std::function<void()>, std::function<void()>)>& add);
    void planRuns(const std::function<void(const QString&, std::function<void()>, std::function<void()>)>& add);
    void planTrust(const std::function<void(const QString&, std::function<void()>, std::function<void()>)>& add);
    void planReleases(const std::function<void(const QString&, std::function<void()>, std::function<void()>)>& add);
    void planGovernance(const std::function<void(const QString&, std::function<void()>, std::function<void()>)>& add);
    void openFirst(const char* list);
    void showPolicyTab(int tab);
    void pressIfEnabled(const char* button);
    void inspectUseCase();
    void lookSmall(const QString& useCase);
    void lookUsual();
    void typeInPalette(const QString& words);
    void previewImport();
    void closePanels();

    MainWindow& m_window;
    QString m_folder;
    QSize m_usual;                       ///< Of the window, while it is smaller.
    QString m_usualActor;                ///< Name of the action of whoever acts, while somebody else does.
    std::vector<ChartNote> m_usualNotes; ///< Of a chart, while it shows others.
    QTemporaryDir m_source;              ///< Of the import that is previewed.
    std::vector<Shot> m_waiting;
    std::size_t m_at = 0;
    bool m_absent = false; ///< What the next picture is of, the project does not have.
};

} // namespace assay
