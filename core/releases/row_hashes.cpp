// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/row_hashes.h"

#include "core/base/csv_reader.h"
#include "core/base/text.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <numeric>

namespace assay {
namespace {

constexpr qint64 mostRows = 2'000'000;
constexpr qsizetype hashSize = 8;
constexpr qint64 rowsBetweenLooks = 4096;

/// The places of the columns that count, in the order of their names.
Result<std::vector<std::size_t>> columnOrder(const std::vector<QString>& header, const QStringList& ignored)
{
    for (const QString& name : ignored) {
        if (std::find(header.begin(), header.end(), name) == header.end())
            return fail(Error::Kind::Invalid, Text::tr("There is no column %1 to ignore.").arg(name));
    }
    std::vector<std::size_t> order(header.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](std::size_t column) { return ignored.contains(header[column]); });
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return header[a] < header[b]; });
    return order;
}

quint64 hashOf(const CsvRow& row, const std::vector<std::size_t>& order)
{
    Sha256 hash;
    for (const std::size_t column : order) {
        const QByteArray& cell = row.cells[column];
        hash.add(QByteArray::number(cell.size()) + ':');
        hash.add(cell);
    }
    const Digest digest = hash.finish();
    quint64 number = 0;
    for (std::size_t at = 0; at < hashSize; ++at)
        number = number << 8U | digest[at];
    return number;
}

Result<std::vector<quint64>> hashRows(QByteArrayView bytes, const QStringList& ignored, const HashMonitor& monitor)
{
    Result<CsvReader> reader = CsvReader::open(bytes);
    if (!reader)
        return failed(reader);
    const auto order = columnOrder(reader->header(), ignored);
    if (!order)
        return failed(order);
    std::vector<quint64> hashes;
    CsvRow row;
    for (;;) {
        const Result<bool> more = reader->next(row);
        if (!more)
            return failed(more);
        if (!*more)
            return hashes;
        if (row.cells.size() != reader->header().size())
            return fail(Error::Kind::Invalid,
                        Text::tr("line %1 has another number of cells than the header").arg(row.line));
        if (std::ssize(hashes) == mostRows)
            return fail(Error::Kind::Invalid, Text::tr("the file has more than %1 rows").arg(mostRows));
        hashes.push_back(hashOf(row, *order));
        if (monitor && std::ssize(hashes) % rowsBetweenLooks == 0 && !monitor(reader->position(), bytes.size()))
            return fail(Error::Kind::Cancelled, Text::tr("Reading the rows was cancelled."));
    }
}

quint64 numberAt(QByteArrayView hashes, qsizetype row)
{
    return qFromLittleEndian<quint64>(hashes.data() + row * hashSize);
}

} // namespace

Result<RowHashes> readRowHashes(const QString& path, const QStringList& ignored, const HashMonitor& monitor)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io,
                    Text::tr("%1 cannot be read: %2. Nothing was recorded.").arg(path, file.errorString()));
    const QByteArray bytes = file.readAll();
    Result<std::vector<quint64>> hashes = hashRows(bytes, ignored, monitor);
    if (!hashes) {
        return fail(hashes.error().kind, Text::tr("%1: %2. Nothing was recorded.").arg(path, hashes.error().message));
    }
    std::sort(hashes->begin(), hashes->end());
    QByteArray packed(static_cast<qsizetype>(hashes->size()) * hashSize, Qt::Uninitialized);
    qToLittleEndian<quint64>(hashes->data(), std::ssize(*hashes), packed.data());
    return RowHashes{sha256(bytes), std::ssize(*hashes), std::move(packed)};
}

qint64 sharedRows(QByteArrayView a, QByteArrayView b)
{
    const qsizetype rowsOfA = a.size() / hashSize;
    const qsizetype rowsOfB = b.size() / hashSize;
    qint64 shared = 0;
    qsizetype other = 0;
    for (qsizetype row = 0; row < rowsOfA; ++row) {
        const quint64 hash = numberAt(a, row);
        while (other < rowsOfB && numberAt(b, other) < hash)
            ++other;
        shared += other < rowsOfB && numberAt(b, other) == hash ? 1 : 0;
    }
    return shared;
}

} // namespace assay
