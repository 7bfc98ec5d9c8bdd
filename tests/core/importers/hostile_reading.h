// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv_reader.h"
#include "core/base/json_reader.h"
#include "core/importers/detect.h"
#include "core/importers/flat_params.h"
#include "tests/support/limited_process.h"
#include "tests/support/verdict_table.h"

#include <QFileInfo>

#include <cstdio>
#include <ctime>

namespace assay::tests {

/// Sends one source through every reader there is and prints a line for each verdict, to be read by its parent process.
class HostileReading {
public:
    static int run(const QString& path)
    {
        if (QFileInfo(path).isFile()) {
            const auto bytes = readImportFile(path, 64LL * 1024 * 1024);
            say("file", !bytes ? "refused" : "read", bytes ? QString() : bytes.error().message);
            if (bytes)
                readText(*bytes);
        }
        const auto recognised = importerFor(path);
        say("recognition", recognised ? (*recognised)->id() : "nobody",
            recognised ? QString() : recognised.error().message);
        for (const Importer* importer : allImporters())
            readSource(*importer, path);
        return 0;
    }

    static std::vector<Verdict> parse(const QByteArray& output)
    {
        std::vector<Verdict> verdicts;
        for (const QByteArray& line : output.split('\n')) {
            const QByteArrayList cells = line.split('\t');
            if (cells.size() == 3)
                verdicts.push_back({cells[0], cells[1], cells[2]});
        }
        return verdicts;
    }

private:
    static void say(QByteArrayView reader, QByteArrayView word, const QString& detail)
    {
        static std::clock_t before = 0;
        const double seconds = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
        before = std::clock();
        if (seconds > SecondsOfAReading)
            word = "slow";
        QByteArray line = detail.toUtf8();
        line.replace('\n', ' ').replace('\t', ' ');
        std::printf("%s\t%s\t%s\n", reader.data(), word.data(), line.constData());
    }

    static void readText(const QByteArray& bytes)
    {
        if (const auto json = readJson(bytes))
            say("json", "read", numbersOf(*json));
        else
            say("json", "refused", json.error().message);
        if (const auto json = readJson(bytes, {.allowNonFinite = false, .allowAnyNames = true}))
            say("json-any-names", "read", {});
        else
            say("json-any-names", "refused", json.error().message);
        const auto yaml = readYaml(bytes);
        say("yaml", yaml ? "read" : "refused", yaml ? textsOf(*yaml) : yaml.error().message);
        readTable(bytes);
    }

    /// "1e400=large 18446744073709551616=1.8446744073709552e+19": each number as written and what is made of it.
    static QString numbersOf(const JsonValue& value)
    {
        if (value.isNumber()) {
            const auto whole = value.toInt64();
            const auto number = value.toDouble();
            return QString::fromUtf8(value.numberText()) + u'='
                + (whole        ? QString::number(*whole)
                       : number ? QString::number(*number, 'g', 17)
                                : QStringLiteral("large"))
                + u' ';
        }
        QString all;
        for (const JsonValue& item : value.items()) {
            all += numbersOf(item);
            if (all.size() > 200)
                break;
        }
        return all;
    }

    static QString textsOf(const YamlValue& value)
    {
        QString all;
        for (const Attribute& param : flatParams(value))
            all += param.key + u'=' + param.value + u' ';
        return all.left(200);
    }

    static void readTable(const QByteArray& bytes)
    {
        auto reader = CsvReader::open(bytes);
        if (!reader)
            return say("table", "refused", reader.error().message);
        qint64 rows = 1;
        CsvRow row;
        for (;; ++rows) {
            const auto more = reader->next(row);
            if (!more)
                return say("table", "refused", more.error().message);
            if (!*more)
                return say("table", "read", QStringLiteral("%1 rows").arg(rows));
        }
    }

    static void readSource(const Importer& importer, const QString& path)
    {
        const auto batch = importer.read(path, {});
        if (!batch)
            return say(importer.id(), "refused", batch.error().message);
        if (!batch->issues.empty())
            return say(importer.id(), "partly",
                       batch->issues.front().place + QStringLiteral(": ") + batch->issues.front().message);
        say(importer.id(), "read", batch->notes.empty() ? QString() : batch->notes.front().message);
    }
};

} // namespace assay::tests
