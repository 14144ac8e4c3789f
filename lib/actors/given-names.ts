/**
 * Given names usual among diplomats and officials, in Latin letters; found in other scripts by their sound.
 * In scripts without capitals a name that no table knows begins with one of these, or is not seen.
 */
// biome-ignore format: table
export const GIVEN_NAMES: readonly string[] = [
  "Abbas", "Abdallah", "Abdel", "Abdelaziz", "Abdul", "Abdulaziz", "Abdullah", "Abdulrahman", "Adam", "Adel", "Adnan", "Agnes", "Ahmad", "Ahmed", "Aibek",
  "Akbar", "Alain", "Alan", "Albert", "Alejandro", "Aleksandar", "Alexander", "Alexandra", "Alexei", "Alfred", "Ali", "Alibek", "Alice", "Alisher", "Almas",
  "Amanda", "Amina", "Amir", "Amr", "Ana", "Anas", "Anatoly", "Andreas", "Andrei", "Andrew", "Andrius", "Andriy", "Andrzej", "Angela", "Anna", "Anne",
  "Anthony", "Anton", "Antonio", "Anwar", "Ararat", "Arman", "Armen", "Arnaud", "Arsen", "Artem", "Arthur", "Asel", "Askar", "Aslan", "Ayman", "Aziz",
  "Badr", "Bakhtiyar", "Barbara", "Bassam", "Benjamin", "Bernard", "Boris", "Brian", "Bruno", "Carl", "Carlos", "Caroline", "Catherine", "Charles", "Christian",
  "Brigitte", "Christina", "Christine", "Christopher", "Claudia", "Colin", "Daniel", "Daria", "Dauren", "David", "Denis", "Diana", "Diego", "Dimitri", "Dmitry", "Dmytro",
  "Dominic", "Donald", "Ebrahim", "Edgar", "Eduard", "Edward", "Elena", "Elizabeth", "Emine", "Emma", "Emmanuel", "Enrique", "Eric", "Erlan", "Ernesto", "Eugene",
  "Fahd", "Faisal", "Faris", "Farid", "Farrukh", "Fatima", "Federico", "Felipe", "Felix", "Fernando", "Filip", "Francesco", "Francis", "Francisco", "Frank",
  "Franz", "Fred", "Fuad", "Gabriel", "Galym", "Gary", "Gaspar", "Gennady", "George", "Georgi", "Gerard", "Ghassan", "Giorgi", "Giovanni", "Giuseppe", "Gonzalo", "Gregory",
  "Guillermo", "Gulnara", "Guy", "Habib", "Hadi", "Hamad", "Hamid", "Hans", "Harald", "Harry", "Hasan", "Hassan", "Helen", "Hillary", "Henri", "Henry", "Hisham", "Hossein",
  "Hugo", "Hunter", "Hussein", "Ibrahim", "Igor", "Ihor", "Ilya", "Imran", "Ines", "Irina", "Isabel", "Ismail", "Ivan", "Ivanka", "Jack", "Jacob", "Jacques", "Jaime", "Jake",
  "Jamal", "James", "Jan", "Jane", "Janet", "Jason", "Javier", "Jean", "Jeff", "Jeffrey", "Jennifer", "Jens", "Jeremy", "Jessica", "Jill", "Joanna", "Johan", "Johannes", "John",
  "Jonathan", "Jorge", "Jose", "Josef", "Joseph", "Juan", "Julia", "Julian", "Jutta", "Kairat", "Kamal", "Kamil", "Kanat", "Karen", "Karim", "Karin", "Karl",
  "Karol", "Katarina", "Kate", "Keith", "Kenneth", "Kevin", "Khaled", "Khalid", "Khalifa", "Klaus", "Konstantin", "Kurt", "Larry", "Lars", "Laura", "Leo",
  "Leonid", "Linda", "Lisa", "Louis", "Luca", "Lucas", "Luis", "Luke", "Lyudmila", "Madina", "Magnus", "Mahmoud", "Majid", "Manuel", "Marat", "Marc", "Marcel",
  "Marcin", "Marco", "Marek", "Margaret", "Maria", "Marie", "Marina", "Mario", "Mark", "Markus", "Martin", "Mary", "Masoud", "Mateusz", "Matteo", "Matthew",
  "Mattias", "Maxim", "Mehdi", "Mehmet", "Mehriban", "Melania", "Melissa", "Michael", "Michel", "Michelle", "Miguel", "Mikhail", "Mikhailo", "Miroslav", "Mohamed", "Mohammed", "Mona", "Monica", "Moussa",
  "Muhammad", "Mukhtar", "Munir", "Murat", "Musa", "Mustafa", "Mykhailo", "Mykola", "Nabil", "Nadia", "Nasser", "Natalia", "Nathalie", "Nicholas", "Nicolas", "Nikolai", "Nikos",
  "Nizar", "Nora", "Nurlan", "Oksana", "Oleg", "Oleh", "Oleksandr", "Oleksii", "Olga", "Olha", "Oliver", "Olivier", "Omar", "Oscar", "Osman", "Ostap", "Othman", "Pablo", "Pascal",
  "Patricia", "Patrick", "Paul", "Paula", "Pavel", "Pavlo", "Pedro", "Peter", "Petr", "Petro", "Philip", "Philippe", "Pierre", "Piotr", "Rachel", "Rafael", "Raimonds",
  "Rami", "Rashid", "Raul", "Ravil", "Raymond", "Rebecca", "Richard", "Rima", "Robert", "Roberto", "Roger", "Roman", "Ronald", "Rosa", "Ruslan", "Rustam", "Sabri",
  "Saeed", "Said", "Salah", "Salem", "Salim", "Salman", "Sam", "Samantha", "Sami", "Samir", "Samuel", "Sandra", "Santiago", "Sara", "Sarah", "Saud", "Scott", "Sebastian",
  "Serdar", "Sergei", "Sergio", "Serhii", "Serik", "Shamil", "Sheikh", "Simon", "Sofia", "Soltan", "Stanislav", "Stefan", "Stephane", "Stephen", "Steven", "Sultan", "Susan", "Svetlana",
  "Talal", "Tamara", "Tamim", "Taras", "Tariq", "Tatiana", "Taylor", "Tetiana", "Thomas", "Tigran", "Timothy", "Timur", "Tom", "Tomas", "Tony", "Ulrich", "Umar", "Vadim", "Valentin", "Valery", "Vasily", "Vasyl",
  "Vera", "Victor", "Victoria", "Viktor", "Vincent", "Vitaly", "Vladimir", "Vladislav", "Volodymyr", "Walid", "Walter", "Wendy", "Werner", "William", "Wolfgang", "Yahya",
  "Yaroslav", "Yasser", "Yerlan", "Yevhen", "Younes", "Youssef", "Yulia", "Yuri", "Yusuf", "Zaid", "Zarina", "Zayed", "Zoran", "Zurab",
  "Barham", "Sabah", "Marzieh", "Osama", "Nabih", "Saad", "Fayez", "Riyad", "Jaber", "Meshaal", "Nawaf", "Mahdi", "Khalil", "Haidar", "Qasim", "Qais", "Raed", "Ziad", "Ghazi", "Mazen", "Maher", "Tarek", "Wael", "Zaki", "Hanan", "Hind", "Hala", "Lana", "Maryam", "Noura", "Reem", "Rania", "Sahar", "Zeinab", "Mojtaba", "Mohsen", "Morteza", "Reza", "Javad", "Kazem", "Esmail", "Behrouz", "Hamed", "Rasoul", "Chris", "Mike", "Joe", "Jim", "Ben", "Bill", "Bob", "Dan", "Nick", "Rick", "Steve", "Tim", "Vivian", "Chen", "Hiroshi", "Taro", "Yoshi", "Kenji", "Nguyen", "Raja", "Rajnath", "Ajit", "Vikram", "Piyush", "Nirmala", "Ine", "Jonas", "Espen", "Anniken", "Elina", "Pekka", "Krisjanis", "Arvils", "Baiba", "Gitanas", "Ingrida", "Margus", "Urmas", "Kristjan", "Heraldo", "Alvaro", "Ignacio", "Rodrigo", "Marcelo", "Mauricio", "Hernan", "Gustavo", "Alfonso", "Esteban", "Nuno", "Joao", "Augusto", "Paulo",
  // Of the Maghreb, the Sahel and the Gulf.
  "Mokhtar", "Bassirou", "Ousmane", "Abdourahamane", "Assimi", "Abdoulaye", "Cheikh", "Mamadou", "Amadou", "Boubacar", "Bakary", "Hamza", "Sameh", "Asaad", "Ramtane", "Yassine", "Marwan", "Murad",
  "Gustav", "Gustave", "Valerian", "Anastas", "Aristide", "Neville", "Maurice", "Shukri", "Vasyl", "Vyacheslav", "Yevhen", "Symon", "Pavlo", "Semyon", "Fyodor", "Fedir", "Stepan", "Hryhoriy", "Grigory", "Taras", "Bohdan", "Bogdan", "Petro", "Kostiantyn", "Valentin", "Stanislav", "Tadeusz", "Jozef", "Joseph", "Walter", "Otto", "Konrad", "Willy", "Lech", "Wojciech", "Ludwig", "Wilhelm", "Winston", "Woodrow", "Franklin", "Theodore", "Harold", "Clement", "Kliment", "Iosif", "Georgy", "Georgiy", "Maksim",
  "Hakan", "Idriss", "Jassim", "Bilal", "Mounir", "Larbi", "Hichem", "Najib", "Mohamedou", "Macky", "Aminata", "Haitham", "Rashad", "Aidarous", "Tahnoun", "Lakhdar", "Abdelmadjid", "Abdelkader",
];
