// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_store.h"
#include "ui/panes/session.h"
#include "ui/reports/report_reading.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace assay {

class Banner;
class ReportSheet;
class ViewStates;

/// The reports of a project: a list, the frozen editions of the chosen one, and the report itself.
class ReportsView final : public QWidget {
    Q_OBJECT

public:
    explicit ReportsView(Session& session, QWidget* parent = nullptr);
    ~ReportsView() override;

    bool open(const QString& name); ///< A uid or a use case's key, with "@2" an edition; false for no such name.
    QString place() const;          ///< The same of what is shown; empty where there is none.
    /// To the report that is shown. `isWritten`: what somebody wrote on its sheet is in them.
    void addBlocks(const std::vector<BlockContent>& contents, bool isWritten = false);

Q_SIGNALS:
    void chartsAsked(); ///< addBlocks() with the charts that are shown elsewhere.
    void placeChanged();

private:
    QString uid() const; ///< Of the report that is shown; empty where there is none.
    using Write = std::function<Result<>(ReportStore&, const Actor&, const QString& command)>;

    QWidget* makeSide();
    QWidget* makeReport();
    QPushButton* addButton(const char* name, const QString& text);
    void connectSheet();
    void read();
    void showRead(const ReportsRead& read);
    void showLists();
    void fillReports();
    void fillUseCases();
    void fillEditions();
    void chooseReport();
    void chooseEdition();
    void begin();
    void moveBlock(const QString& uid, int by);
    void write(const Write& work, bool isWritten = false, const std::function<void()>& then = {});
    void exportTo(const QString& filter, const QString& suffix);

    Session& m_session;
    QListWidget* m_list;
    QListWidget* m_editions;
    QLineEdit* m_title;
    QComboBox* m_useCase; ///< That a new report is about.
    Banner* m_banner;
    ReportSheet* m_sheet;
    ViewStates* m_states = nullptr;
    std::vector<QPushButton*> m_writing; ///< Enabled where the report can be written.
    std::vector<QPushButton*> m_exports;
    ReportChoice m_choice;
    ReportsRead m_read;
    bool m_beginning = false;
    bool m_filling = false; ///< The lists change by the program, not by the person.
    QFuture<Result<ReportsRead>> m_reading;
};

} // namespace assay
