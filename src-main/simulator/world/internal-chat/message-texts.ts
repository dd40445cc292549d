/** What people write in internal chat; {service} is the service with the longest wait at that moment. */
export const ORDINARY_TEXTS: readonly string[] = [
  'Morning all, headset batteries are charged and on the shelf by the printer.',
  'Can someone take my break at quarter past? I have a customer who promised to ring back.',
  'The knowledge base article on refunds is updated, please use the new wording.',
  '{service} is filling up, can two of us switch over for twenty minutes?',
  'Nice work on the returns backlog yesterday, we cleared all of it.',
  'Coaching with the new starters moves to 14:30 in room 3.',
  'Anyone else getting a slow screen when opening customer notes?',
  'Slow screen is fixed after a restart of the client, thanks.',
  'Reminder: quality forms for last week are due today.',
  'Customers ask about the price letter: it went out on Monday, answers are in the article on tariffs.',
  'I have a caller who only speaks Portuguese, can anyone help?',
  'Thanks, Portuguese caller is in good hands.',
  'Lunch is staggered from 11:45 today, check your own slot please.',
  'Courier delays in the north until tomorrow, a banner is on the website.',
  'Great feedback from a customer for the {service} team just now!',
  'Please pick the disposition before you close the chat, half of them are empty.',
  'Who has the spare docking station?',
  'Two people out sick on the late shift, overtime is open for this evening.',
];

export const URGENT_TEXTS: readonly string[] = [
  'Payment gateway is down, callers are piling up in {service}. Do not take card details.',
  'Long waits in {service}: please come back from non-urgent work now.',
  'Order system is read-only until further notice. Promise a call back, do not re-enter orders.',
  'Fire drill on the second floor in five minutes, log out calmly after your current call.',
  'Wrong price on the website for the spring offer. Honour it, note the order number, escalate to me.',
  'We have a vulnerable customer on the line in {service}, a senior agent please, right now.',
];
